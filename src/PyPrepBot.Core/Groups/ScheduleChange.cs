namespace PyPrepBot.Core.Groups;

/// <summary>What a change of schedule does to the dates around it.</summary>
public static class ScheduleChange
{
    // Zones lie up to 26 hours apart.
    private const int DaysAround = 3;

    /// <summary>
    /// The dates that were still to come and whose new opening is past already: nobody would ever open them, so they are opened at once.
    /// </summary>
    public static IReadOnlyList<DateOnly> Overtaken(Schedule before, Schedule after, DateTimeOffset now)
    {
        var today = GroupDay.Of(now, GroupZone.Get(after.Zone));
        return [.. Enumerable.Range(-DaysAround, 2 * DaysAround)
            .Select(today.AddDays)
            .Where(date => ChallengeWindows.IsScheduled(before, date) && ChallengeWindows.IsScheduled(after, date))
            .Where(date => ChallengeWindows.Of(before, date).Opens > now && ChallengeWindows.Of(after, date).Opens <= now)];
    }
}
