namespace PyPrepBot.Core.Groups;

/// <summary>When the board of a week, Monday to Sunday in the group's zone, is posted.</summary>
public static class WeeklyBoard
{
    /// <summary>The first board day after the week, when all of its windows have closed.</summary>
    /// <param name="monday">The week's first day.</param>
    public static DateTimeOffset PostedAt(Schedule schedule, DateOnly monday)
    {
        var afterSunday = monday.AddDays(7);
        var wait = ((int)schedule.BoardDay - (int)afterSunday.DayOfWeek + 7) % 7;
        return WallClock.FirstInstant(GroupZone.Get(schedule.Zone), afterSunday.AddDays(wait), schedule.BoardAt);
    }

    /// <summary>The Mondays of the weeks whose boards are due after <paramref name="from"/> and not after <paramref name="to"/>.</summary>
    public static IReadOnlyList<DateOnly> DueBetween(Schedule schedule, DateTimeOffset from, DateTimeOffset to)
    {
        var today = GroupDay.Of(from, GroupZone.Get(schedule.Zone));
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - 14);
        var due = new List<DateOnly>();
        for (var posted = PostedAt(schedule, monday); posted <= to; posted = PostedAt(schedule, monday))
        {
            if (posted > from)
                due.Add(monday);
            monday = monday.AddDays(7);
        }

        return due;
    }
}
