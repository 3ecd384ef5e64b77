using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>What a correction changes for members, counted before anything is written.</summary>
/// <param name="Gaining">Members whose points change.</param>
/// <param name="Streaks">Members whose streak is longer afterwards, or has a freeze back.</param>
/// <param name="Moves">Members with another rank on the board of the week.</param>
/// <param name="Ratings">Members whose rating, as it is shown, changes.</param>
public sealed record RegradeEffect(int Gaining, int Streaks, int Moves, int Ratings)
{
    public static RegradeEffect Of(WhatIf whatIf, Period week)
    {
        var before = whatIf.Before.ToDictionary(member => member.Member);
        var pairs = whatIf.After
            .Select(after => (Before: before.GetValueOrDefault(after.Member) ?? new MemberState(after.Group, after.Member), After: after))
            .ToList();
        var (ranks, later) = (Ranks(whatIf.Before, week), Ranks(whatIf.After, week));
        return new RegradeEffect(
            pairs.Count(pair => pair.After.PointsInAll != pair.Before.PointsInAll),
            pairs.Count(pair => IsHealed(Streak.Totals(pair.Before.Streak), Streak.Totals(pair.After.Streak))),
            later.Count(rank => ranks.GetValueOrDefault(rank.Key) != rank.Value),
            pairs.Count(pair => ShownRating.Of(pair.After.Ability).Number != ShownRating.Of(pair.Before.Ability).Number));
    }

    private static bool IsHealed(StreakTotals before, StreakTotals after) =>
        after.Length > before.Length || after.Freezes > before.Freezes;

    private static Dictionary<MemberId, int> Ranks(IReadOnlyList<MemberState> members, Period week)
    {
        var entries = members
            .Where(member => member.Periods.ContainsKey(week.Key))
            .Select(member => new BoardEntry(member.Member, member.Member.Value, member.Periods[week.Key]))
            .ToList();
        return RankedBoard.Build(BoardOrder.ByPoints, entries).Top(entries.Count).Rows
            .ToDictionary(row => row.Entry.Member, row => row.Rank);
    }
}
