using System.Collections.Immutable;

namespace PyPrepBot.Core.Standing;

/// <summary>A member's streak in a group: the last challenges as they happened, and what all the earlier ones added up to.</summary>
/// <remarks>Nothing is derived but on reading, so marks may come in any order and more than once.</remarks>
public sealed record StreakState
{
    /// <summary>How many challenges stay open to late marks.</summary>
    public const int RecentDays = 14;

    public static StreakState New { get; } = new();

    /// <summary>The streak after the challenges that are no longer kept one by one.</summary>
    public StreakTotals Before { get; init; } = StreakTotals.Start;

    /// <summary>The last challenge counted in <see cref="Before"/>; marks up to it come too late.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>The last challenges in the order of their dates, at most <see cref="RecentDays"/>.</summary>
    public ImmutableArray<ChallengeDay> Days { get; init; } = [];

    // An array compares by reference, but two states with the same days are the same state.
    public bool Equals(StreakState? other) =>
        other is not null && Before == other.Before && Through == other.Through && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => HashCode.Combine(Before, Through, Days.Length);
}
