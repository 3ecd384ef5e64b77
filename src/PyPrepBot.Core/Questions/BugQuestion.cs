namespace PyPrepBot.Core.Questions;

/// <summary>Which line of the code has to change? The options are line numbers.</summary>
public sealed record BugQuestion : ChoiceQuestion
{
    public override QuestionKind Kind => QuestionKind.Bug;

    /// <summary>What the right line becomes.</summary>
    public required string Fix { get; init; }
}
