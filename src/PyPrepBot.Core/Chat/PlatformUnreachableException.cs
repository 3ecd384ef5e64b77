namespace PyPrepBot.Core.Chat;

/// <summary>A platform cannot be reached at the moment. It is foreseen, passes by itself, and needs no stack trace in the log.</summary>
/// <param name="message">What is the matter, in a sentence for the operator. Holds no secret and nothing of what was sent.</param>
public abstract class PlatformUnreachableException(string message, Exception? inner = null) : Exception(message, inner);
