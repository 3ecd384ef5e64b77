using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Quizzes;

/// <summary>One test of one member. It survives restarts: what comes next is decided and stored before it is shown.</summary>
/// <param name="Id">The delivery id of the command that started it, so that a redelivered command reopens the same test.</param>
/// <param name="Topic">The slug of the topic, or null for a mixed test.</param>
/// <param name="Level">The label asked for (<c>easy</c> to <c>expert</c>), or null for an adaptive test.</param>
/// <param name="Number">The member's how-many-eth session this is; part of the seed.</param>
/// <param name="Day">The group's local date on which it began.</param>
public sealed record QuizSession(
    string Id, GroupId Group, MemberId Member, string? Topic, string? Level, int Length, int Number, DateOnly Day, DateTimeOffset StartedAt)
{
    /// <summary>False beyond the day's rated tests: for practice only.</summary>
    public bool Rated { get; init; } = true;

    public IReadOnlyList<QuizItem> Items { get; init; } = [];

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The position of the question now on the screen, or -1 when none is.</summary>
    public int OpenPosition => Items.Count > 0 && Items[^1].Verdict is null ? Items.Count - 1 : -1;
}
