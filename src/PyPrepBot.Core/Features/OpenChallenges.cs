using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Finds the challenge that is open, whatever the schedule has become since it was opened.</summary>
internal static class OpenChallenges
{
    // As far as a challenge can stay open, and a change of zone besides.
    private const int DaysBack = 5;

    /// <summary>The open challenge whose window contains that instant; the newest if a change of schedule let two overlap.</summary>
    public static async Task<Challenge?> OpenAtAsync(
        this IChallengeStore challenges, StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var around = await challenges.BetweenAsync(group.Id, today.AddDays(-DaysBack), today.AddDays(2), cancellation);
        return around.LastOrDefault(challenge => challenge.Status == ChallengeStatus.Open && challenge.Window.Contains(now));
    }
}
