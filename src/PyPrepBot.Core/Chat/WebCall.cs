namespace PyPrepBot.Core.Chat;

/// <summary>What a platform sent to our web server.</summary>
/// <param name="Header">The value of a header by its name; null when it is missing or stands there more than once.</param>
/// <param name="Body">The bytes as they came.</param>
public sealed record WebCall(Func<string, string?> Header, ReadOnlyMemory<byte> Body);
