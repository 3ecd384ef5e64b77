namespace PyPrepBot.Core.Questions.Grading;

/// <summary>One right answer to a typed question.</summary>
/// <param name="Kind">How this entry is compared; null for the kind of the question.</param>
public sealed record AcceptedAnswer(string Text, TypedKind? Kind = null);
