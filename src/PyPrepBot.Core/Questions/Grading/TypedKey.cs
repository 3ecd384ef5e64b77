namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What decides a typed answer: the right ones, the foreseen wrong ones, and how strictly to compare.</summary>
public sealed record TypedKey
{
    public required IReadOnlyList<AcceptedAnswer> Accepted { get; init; }

    public IReadOnlyList<RejectedAnswer> Rejected { get; init; } = [];

    /// <summary>Blanks between tokens are content (output and expressions).</summary>
    public bool ExactWhitespace { get; init; }

    /// <summary>The style of quotes is content (output and expressions).</summary>
    public bool ExactQuotes { get; init; }

    /// <summary>The message of an exception is content.</summary>
    public bool ExactMessage { get; init; }

    /// <summary>Units that may follow a number.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The author's tolerance; null for whole numbers exact and floats within one part in 10^9.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>2 and 2.0 are different answers.</summary>
    public bool StrictType { get; init; }

    /// <summary>Other terms members know, such as answers to other questions. A slip of the keyboard never lands on one of them.</summary>
    public IReadOnlySet<string> KnownTerms { get; init; } = new HashSet<string>();

    public static TypedKey Of(params IEnumerable<string> accepted) =>
        new() { Accepted = [.. accepted.Select(text => new AcceptedAnswer(text))] };
}
