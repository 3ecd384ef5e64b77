namespace PyPrepBot.Core.Chat;

/// <summary>What was sent to our web server.</summary>
/// <param name="Header">The value of a header by its name; null when it is missing or stands there more than once.</param>
/// <param name="Body">The bytes as they came.</param>
public sealed record WebCall(Func<string, string?> Header, ReadOnlyMemory<byte> Body)
{
    /// <summary>A value from behind the address's question mark; null when it is missing or stands there more than once.</summary>
    public Func<string, string?> Query { get; init; } = _ => null;

    /// <summary>The value of a cookie; null when there is none.</summary>
    public Func<string, string?> Cookie { get; init; } = _ => null;
}
