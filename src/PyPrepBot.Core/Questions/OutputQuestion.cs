namespace PyPrepBot.Core.Questions;

/// <summary>What does the program print?</summary>
public sealed record OutputQuestion : TypedQuestion
{
    public override QuestionKind Kind => QuestionKind.Output;
}
