using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>Everything the choice of a group's daily challenge depends on.</summary>
public sealed record DailyRequest
{
    public required string Group { get; init; }

    /// <summary>The group's local date of the challenge, which may be some days ahead.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The wanted label; <see cref="DailyPick.PlannedLabel"/> unless the group planned its own week.</summary>
    public required Difficulty Label { get; init; }

    /// <summary>Active questions, without reserved, flagged and voided ones.</summary>
    public required IReadOnlyList<DailyCandidate> Bank { get; init; }

    public required IReadOnlyDictionary<Difficulty, Gaussian> Labels { get; init; }

    /// <summary>The active members' ratings.</summary>
    public required IReadOnlyList<Gaussian> Members { get; init; }

    /// <summary>Topics of the last five days' challenges.</summary>
    public required IReadOnlySet<string> RecentTopics { get; init; }
}
