namespace PyPrepBot.Transport;

/// <summary>A WebSocket that carries whole text messages, for one connection. One reader and one writer at a time.</summary>
public interface ITextSocket : IAsyncDisposable
{
    /// <summary>
    /// Throws <see cref="HandshakeRefusedException"/> when the answer was no, and <see cref="SocketLostException"/> when there was none.
    /// </summary>
    Task ConnectAsync(Uri address, CancellationToken cancellation);

    Task SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellation);

    /// <summary>The next message or the peer's close. The bytes are good until the next receive.</summary>
    Task<SocketMessage> ReceiveAsync(CancellationToken cancellation);

    /// <summary>Says goodbye and hangs up, within about a second whatever the peer does. It does not throw.</summary>
    Task CloseAsync(int code, string reason, CancellationToken cancellation);
}
