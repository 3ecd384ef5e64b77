namespace PyPrepBot.Core.Questions;

/// <summary>One common belief, right or wrong.</summary>
public sealed record TrueFalseQuestion : ChoiceQuestion
{
    public override QuestionKind Kind => QuestionKind.TrueFalse;
}
