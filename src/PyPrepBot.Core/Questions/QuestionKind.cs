namespace PyPrepBot.Core.Questions;

/// <summary>How a question is asked and answered; the eight kinds of <c>questions/schema.json</c>.</summary>
public enum QuestionKind
{
    Single,
    Multi,
    TrueFalse,
    Output,
    Fill,
    Bug,
    Order,
    Match,
}
