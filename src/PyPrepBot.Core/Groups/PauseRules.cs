namespace PyPrepBot.Core.Groups;

/// <summary>Who may be on pause, and when.</summary>
public static class PauseRules
{
    /// <summary>In a calendar year of the group's dates.</summary>
    public const int MostDaysAYear = 30;

    public const int MostDaysAhead = 60;

    public static bool IsPaused(IEnumerable<Pause> pauses, DateOnly date) => pauses.Any(pause => pause.Covers(date));

    /// <summary>The pauses of somebody who is back on a date: what lies before it stays.</summary>
    public static IEnumerable<Pause> Cut(IEnumerable<Pause> pauses, DateOnly back) => pauses
        .Where(pause => pause.From < back)
        .Select(pause => pause.To < back ? pause : pause with { To = back.AddDays(-1) });

    /// <summary>Weighs a wish against the pauses the member already has; a day in two of them is one day.</summary>
    public static PauseDecision Decide(Pause wish, IReadOnlyCollection<Pause> granted, Schedule schedule, DateTimeOffset now)
    {
        var refusal = Refusal(wish, granted, schedule, now);
        var counted = refusal is null ? granted.Append(wish) : granted;
        return new PauseDecision(refusal, Math.Max(0, MostDaysAYear - DaysIn(wish.From.Year, counted)));
    }

    private static PauseRefusal? Refusal(Pause wish, IReadOnlyCollection<Pause> granted, Schedule schedule, DateTimeOffset now)
    {
        var today = GroupDay.Of(now, GroupZone.Get(schedule.Zone));
        if (wish.To < wish.From)
            return PauseRefusal.EndsBeforeItStarts;
        if (wish.To > today.AddDays(MostDaysAhead))
            return PauseRefusal.TooFarAhead;
        if (wish.From < today.AddDays(-7) || HasClosed(wish, schedule, now))
            return PauseRefusal.StartsTooLate;

        var all = granted.Append(wish);
        var fits = DaysIn(wish.From.Year, all) <= MostDaysAYear && DaysIn(wish.To.Year, all) <= MostDaysAYear;
        return fits ? null : PauseRefusal.TooManyDays;
    }

    // Windows close in the order of their dates, so the first one of the pause decides.
    private static bool HasClosed(Pause wish, Schedule schedule, DateTimeOffset now)
    {
        for (var date = wish.From; date <= wish.To; date = date.AddDays(1))
        {
            if (ChallengeWindows.IsScheduled(schedule, date))
                return ChallengeWindows.Of(schedule, date).Closes <= now;
        }

        return false;
    }

    private static int DaysIn(int year, IEnumerable<Pause> pauses) =>
        pauses.SelectMany(pause => DatesIn(year, pause)).Distinct().Count();

    private static IEnumerable<DateOnly> DatesIn(int year, Pause pause)
    {
        var first = pause.From.Year < year ? new DateOnly(year, 1, 1) : pause.From;
        for (var date = first; date <= pause.To && date.Year == year; date = date.AddDays(1))
            yield return date;
    }
}
