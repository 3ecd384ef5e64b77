namespace PyPrepBot.Core.Learning;

/// <summary>A member's first answer to a question, as far as the question's statistics care.</summary>
/// <param name="IsFull">Full credit.</param>
/// <param name="Rating">The member's mean before the answer, so that the answer is no part of it.</param>
/// <param name="Expected">The chance of full credit by the label alone: what the question itself taught the rating stays out of it.</param>
public readonly record struct FirstTry(bool IsFull, double Rating, double Expected)
{
    /// <summary>The options taken, by id; none for typed answers.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What was compared of a typed answer; null where nothing was typed.</summary>
    public string? Typed { get; init; }

    /// <summary>From opening the card to the answer.</summary>
    public TimeSpan Spent { get; init; }

    /// <summary>Said so instead of answering.</summary>
    public bool DontKnow { get; init; }
}
