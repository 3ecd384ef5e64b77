namespace PyPrepBot.Transport;

/// <summary>What a socket received: a text, or the end.</summary>
/// <param name="Close">Null for a text.</param>
public readonly record struct SocketMessage(ReadOnlyMemory<byte> Utf8, SocketClose? Close)
{
    public static SocketMessage Text(ReadOnlyMemory<byte> utf8) => new(utf8, null);

    public static SocketMessage Closed(int? code, string reason) => new(default, new SocketClose(code, reason));
}
