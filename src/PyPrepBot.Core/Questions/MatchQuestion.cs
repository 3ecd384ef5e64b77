namespace PyPrepBot.Core.Questions;

/// <summary>Find the right-hand side of three to five left-hand sides; one or two extra ones fit nothing.</summary>
public sealed record MatchQuestion : Question
{
    public override QuestionKind Kind => QuestionKind.Match;

    public required IReadOnlyList<MatchPair> Pairs { get; init; }

    /// <summary>Right-hand sides that fit nothing.</summary>
    public IReadOnlyList<Choice> Extra { get; init; } = [];

    public string? Why { get; init; }

    // A guess hands out distinct right-hand sides: (n + e)! / e! ways.
    public override double GuessRate =>
        1.0 / Enumerable.Range(Extra.Count + 1, Pairs.Count).Aggregate(1, (product, n) => product * n);
}
