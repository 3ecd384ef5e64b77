namespace PyPrepBot.Core.Groups;

/// <summary>The windows of a schedule. Computed once for a challenge and stored with it.</summary>
public static class ChallengeWindows
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    // A window lasts at most three days; the fourth is for zones that put the clock back over midnight or skip a date.
    private const int DaysBack = 4;

    // Any seven dates in a row hold every scheduled weekday, except where a zone skips one of them.
    private const int DaysAhead = 15;

    /// <summary>Whether the group has a challenge on that date at all.</summary>
    public static bool IsScheduled(Schedule schedule, DateOnly date) => Opening(schedule, GroupZone.Get(schedule.Zone), date) is not null;

    /// <summary>The window of a date: until the next one opens, or 24 hours when tomorrow has none.</summary>
    /// <remarks>A date outside the schedule gets the window it would have, for a challenge posted by hand.</remarks>
    public static Window Of(Schedule schedule, DateOnly date)
    {
        var zone = GroupZone.Get(schedule.Zone);
        var opens = WallClock.FirstInstant(zone, date, schedule.PostAt);
        if (schedule.CloseAfter is null && Opening(schedule, zone, date.AddDays(1)) is { } tomorrow)
            return new Window(opens, tomorrow);

        var closes = opens + (schedule.CloseAfter ?? Day);
        for (var ahead = 1; ahead <= DaysBack; ahead++)
        {
            if (Opening(schedule, zone, date.AddDays(ahead)) is { } next)
                return new Window(opens, next < closes ? next : closes);
        }

        return new Window(opens, closes);
    }

    /// <summary>The window that is open at that instant.</summary>
    public static DatedWindow? Current(Schedule schedule, DateTimeOffset instant)
    {
        var zone = GroupZone.Get(schedule.Zone);
        var today = GroupDay.Of(instant, zone);
        for (var date = today.AddDays(1); date >= today.AddDays(-DaysBack); date = date.AddDays(-1))
        {
            if (Opening(schedule, zone, date) <= instant)
                return Of(schedule, date) is var window && window.Contains(instant) ? new DatedWindow(date, window) : null;
        }

        return null;
    }

    /// <summary>The date of the challenge whose window contains the instant.</summary>
    public static DateOnly? DateAt(Schedule schedule, DateTimeOffset instant) => Current(schedule, instant)?.Date;

    /// <summary>The first window that opens after that instant, or null when the schedule has no days.</summary>
    public static DatedWindow? Next(Schedule schedule, DateTimeOffset instant)
    {
        var zone = GroupZone.Get(schedule.Zone);
        var yesterday = GroupDay.Of(instant, zone).AddDays(-1);
        var from = schedule.Skipped.Last is { } skipped && skipped > yesterday ? skipped : yesterday;
        var until = from.DayNumber < DateOnly.MaxValue.DayNumber - DaysAhead ? from.AddDays(DaysAhead) : from;
        for (var date = yesterday; date <= until; date = date.AddDays(1))
        {
            if (Opening(schedule, zone, date) > instant)
                return new DatedWindow(date, Of(schedule, date));
        }

        return null;
    }

    /// <summary>The dates whose windows open after <paramref name="from"/> and not after <paramref name="to"/>, oldest first.</summary>
    public static IReadOnlyList<DateOnly> DueBetween(Schedule schedule, DateTimeOffset from, DateTimeOffset to)
    {
        var due = new List<DateOnly>();
        for (var next = Next(schedule, from); next is { } found && found.Window.Opens <= to; next = Next(schedule, found.Window.Opens))
            due.Add(found.Date);

        return due;
    }

    /// <summary>A post that was missed is made up for while less than half of its window has passed.</summary>
    public static bool IsMakeUpAllowed(Window window, DateTimeOffset now) =>
        now >= window.Opens && (now - window.Opens) * 2 < window.Length;

    /// <summary>A day on which the bot could not be reached for more than a quarter of the window counts for nobody.</summary>
    public static bool IsVoidByOutage(Window window, TimeSpan unreachable) => unreachable * 4 > window.Length;

    private static DateTimeOffset? Opening(Schedule schedule, TimeZoneInfo zone, DateOnly date)
    {
        if (!schedule.Days.Contains(date.DayOfWeek) || schedule.Skipped.Has(date))
            return null;

        var opens = WallClock.FirstInstant(zone, date, schedule.PostAt);
        return GroupDay.Of(opens, zone) == date || WallClock.Exists(zone, date) ? opens : null;
    }
}
