namespace PyPrepBot.Core.Questions;

/// <summary>Two or more right options among four to six.</summary>
public sealed record MultiQuestion : Question
{
    public override QuestionKind Kind => QuestionKind.Multi;

    /// <summary>The options in the author's order.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    // Every non-empty set of options is a possible guess.
    public override double GuessRate => 1.0 / ((1 << Choices.Count) - 1);
}
