using System.Collections.Concurrent;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Scheduling;

/// <summary>Has the public card redrawn once its challenge is closed or void, so that nobody presses buttons of yesterday.</summary>
internal sealed class SettledCards(ICardRefresh cards)
{
    private readonly ConcurrentDictionary<GroupId, IReadOnlySet<DateOnly>> _seen = new();

    /// <summary>Compares a group's challenges of the last days, by date, with the last look.</summary>
    public void Look(GroupId group, IReadOnlyList<Challenge> recent)
    {
        var settled = recent
            .Where(challenge => challenge.Status is ChallengeStatus.Closed or ChallengeStatus.Void && challenge.Number > 0)
            .Select(challenge => challenge.Date)
            .ToList();

        // After a restart nobody knows whether the last card was redrawn. Windows do not overlap, so only the last one is in doubt.
        var unseen = _seen.TryGetValue(group, out var seen) ? settled.Where(date => !seen.Contains(date)) : settled.TakeLast(1);
        foreach (var date in unseen)
        {
            cards.Request(group, date);
        }

        _seen[group] = settled.ToHashSet();
    }
}
