namespace PyPrepBot.Core.Questions;

/// <summary>Whether a question may be drawn. Only <see cref="Live"/> ones are; a retired one keeps its id for ever.</summary>
public enum QuestionStatus
{
    Live,
    Draft,
    Retired,

    /// <summary>Out of a group's rotation until a moderator has decided. Never written in a file of the bank.</summary>
    Aside,
}
