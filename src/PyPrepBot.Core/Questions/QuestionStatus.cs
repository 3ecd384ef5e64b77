namespace PyPrepBot.Core.Questions;

/// <summary>Whether a question may be drawn. Only <see cref="Live"/> ones are; a retired one keeps its id for ever.</summary>
public enum QuestionStatus
{
    Live,
    Draft,
    Retired,
}
