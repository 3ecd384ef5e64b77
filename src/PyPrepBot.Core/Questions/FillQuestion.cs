namespace PyPrepBot.Core.Questions;

/// <summary>What stands at <c>____</c>?</summary>
public sealed record FillQuestion : TypedQuestion
{
    public override QuestionKind Kind => QuestionKind.Fill;
}
