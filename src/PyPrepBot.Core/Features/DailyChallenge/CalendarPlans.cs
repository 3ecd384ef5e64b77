using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Reserves the days to come anew after a moderator changed what they are drawn from.</summary>
public sealed class CalendarPlans(ChallengePlanner planner, IChallengeStore challenges) : ICalendarPlans
{
    // As far as anything is reserved, and a change of zone besides.
    private const int DaysAhead = 16;

    public async Task RenewAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        foreach (var planned in await challenges.BetweenAsync(group.Id, today, today.AddDays(DaysAhead), cancellation))
        {
            // Of what is open or was closed nothing is taken back; the store looks once more.
            await challenges.ReleaseAsync(group.Id, planned.Date, cancellation);
        }

        if (group.IsPosting && ChallengeWindows.Next(group.Schedule, now) is { } next)
        {
            await planner.PlanAheadAsync(group, next.Date, cancellation);
        }
    }

    public async Task<string?> AnotherAsync(StudyGroup group, DateOnly date, string except, CancellationToken cancellation) =>
        (await planner.ChooseAsync(group, date, cancellation, except))?.Id;
}
