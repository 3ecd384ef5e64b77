namespace PyPrepBot.Core.Chat;

/// <summary>One line of a check.</summary>
/// <param name="What">What was looked at, and how it is. Holds no secret.</param>
/// <param name="Fix">What to do, when something is to be done.</param>
public sealed record Finding(FindingLevel Level, string What, string? Fix = null);
