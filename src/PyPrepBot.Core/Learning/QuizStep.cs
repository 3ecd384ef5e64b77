using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>Everything the choice of one question of a test depends on.</summary>
public sealed record QuizStep
{
    /// <summary>
    /// Active questions of the wanted topics and levels, without those the member has answered, today's and reserved daily challenges,
    /// flagged and voided ones.
    /// </summary>
    public required IReadOnlyList<QuizCandidate> Pool { get; init; }

    /// <summary>What the member has answered, oldest first: asked again, unrated, when the pool is empty.</summary>
    public IReadOnlyList<RatedItem> OldestAnswered { get; init; } = [];

    public required IReadOnlyDictionary<Difficulty, Gaussian> Labels { get; init; }

    public required Gaussian Member { get; init; }

    /// <summary>Topics asked so far in this test.</summary>
    public required IReadOnlySet<string> UsedTopics { get; init; }

    /// <summary>Typed questions asked so far in this test.</summary>
    public required int TypedUsed { get; init; }

    /// <summary>From 0 to <see cref="Length"/> - 1.</summary>
    public required int Position { get; init; }

    /// <summary>Questions in this test.</summary>
    public int Length { get; init; } = 5;

    /// <summary>See <see cref="StableSeed.OfQuizStep"/>.</summary>
    public required ulong Seed { get; init; }
}
