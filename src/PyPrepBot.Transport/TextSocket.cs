using System.Net.WebSockets;

namespace PyPrepBot.Transport;

/// <summary>The real socket. Every way the network has to fail comes out as <see cref="SocketLostException"/>.</summary>
/// <param name="ping">How often the peer is asked for life, and how long it may take; null where the protocol does that itself.</param>
public sealed class TextSocket(string userAgent, TimeProvider time, int maximum = TextSocket.UsualMaximum, TimeSpan? ping = null)
    : ITextSocket
{
    public const int UsualMaximum = 32 * 1024 * 1024;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly ClientWebSocket _socket = new();
    private readonly MessageBuffer _buffer = new(maximum);
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task ConnectAsync(Uri address, CancellationToken cancellation)
    {
        _socket.Options.SetRequestHeader("User-Agent", userAgent);
        _socket.Options.CollectHttpResponseDetails = true;
        if (ping is { } interval)
        {
            // Only with a timeout does the framework hang up on a peer that does not answer.
            _socket.Options.KeepAliveInterval = interval;
            _socket.Options.KeepAliveTimeout = interval;
        }

        try
        {
            await _socket.ConnectAsync(address, cancellation);
        }
        catch (Exception fault) when (IsLoss(fault, cancellation))
        {
            throw _socket.HttpStatusCode == 0
                ? new SocketLostException("There was no answer to the handshake.", fault)
                : new HandshakeRefusedException((int)_socket.HttpStatusCode, RetryAfter(), fault);
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellation)
    {
        try
        {
            await _socket.SendAsync(utf8, WebSocketMessageType.Text, endOfMessage: true, cancellation);
        }
        catch (Exception fault) when (IsLoss(fault, cancellation))
        {
            throw new SocketLostException("The connection was lost while sending.", fault);
        }
    }

    public async Task<SocketMessage> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            var message = await ReadAsync(cancellation);
            if (message.Close is not null)
                _over.TrySetResult();

            return message;
        }
        catch (Exception fault) when (IsLoss(fault, cancellation))
        {
            _over.TrySetResult();
            throw new SocketLostException("The connection was lost while receiving.", fault);
        }
    }

    // The framework's CloseAsync waits for the peer, and a dead peer never answers: https://github.com/dotnet/runtime/issues/51590
    public async Task CloseAsync(int code, string reason, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Farewell, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, either.Token);
            // Hanging up on unread bytes resets the connection, and the peer may never read the code.
            await _over.Task.WaitAsync(either.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException || IsLoss(fault, cancellation))
        {
            // It is hung up below, answered or not.
        }
        finally
        {
            _socket.Abort();
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<SocketMessage> ReadAsync(CancellationToken cancellation)
    {
        _buffer.Clear();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.Free(), cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
                return Closed();

            _buffer.Add(part.Count);
            if (part.EndOfMessage)
                return SocketMessage.Text(_buffer.Message);
        }
    }

    // The framework shows a close frame without a code as 1000 without a reason.
    private SocketMessage Closed()
    {
        var reason = _socket.CloseStatusDescription ?? "";
        var isBare = _socket.CloseStatus is null or WebSocketCloseStatus.Empty
            || (_socket.CloseStatus == WebSocketCloseStatus.NormalClosure && reason.Length == 0);
        return SocketMessage.Closed(isBare ? null : (int)_socket.CloseStatus!.Value, reason);
    }

    private TimeSpan? RetryAfter()
    {
        var headers = _socket.HttpResponseHeaders;
        return headers is not null && headers.TryGetValue("Retry-After", out var values)
            ? RetryAfterHeader.Read(values.FirstOrDefault(), time.GetUtcNow())
            : null;
    }

    // An aborted socket says "cancelled" although nobody cancelled.
    private static bool IsLoss(Exception fault, CancellationToken cancellation) =>
        fault is WebSocketException or IOException or InvalidOperationException
        || (fault is OperationCanceledException && !cancellation.IsCancellationRequested);
}
