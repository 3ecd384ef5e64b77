namespace PyPrepBot.Core.Questions.Grading;

/// <summary>An answer the author foresaw as wrong, which no leniency may rescue.</summary>
public sealed record RejectedAnswer(string Text, string? Feedback = null);
