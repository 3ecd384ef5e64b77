using Microsoft.Extensions.Logging;
using PyPrepBot.Transport;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>One connection, from the handshake to its end. When it is replaced is the business of <see cref="SocketModeClient"/>.</summary>
/// <remarks>One task reads, one writes, one watches the clock. The first that has something to say ends all.</remarks>
internal sealed partial class SocketLink(Uri address, ITextSocket socket, LinkContext context)
{
    private const double OldAge = 0.85;
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FlushWithin = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource<LinkEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<LinkEnd> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SocketFrame> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly AckWriter _writer = new(socket, context.Time, context.Logger);
    private long _greetedAt;

    /// <summary>The greeting: only with it is the connection up.</summary>
    public Task<SocketFrame> Hello => _hello.Task;

    /// <summary>Why it is to be replaced. It may still deliver then.</summary>
    public Task<LinkEnd> Leaving => _leaving.Task;

    public bool IsUp => _hello.Task.IsCompleted && !_end.Task.IsCompleted;

    /// <summary>Whether it stood long enough for the next trouble to be a new one.</summary>
    public bool WasSettled => _hello.Task.IsCompleted && context.Time.GetElapsedTime(_greetedAt) >= Settled;

    public void Close() => _end.TrySetResult(new LinkEnd(LinkFate.Stopped));

    public async Task<LinkEnd> RunAsync()
    {
        using var life = new CancellationTokenSource();
        var work = Task.WhenAll(
            AttemptAsync(ReadAsync, life.Token), AttemptAsync(WriteAsync, life.Token), AttemptAsync(WatchAsync, life.Token));
        var end = await _end.Task;
        if (end.Fate is not (LinkFate.Closed or LinkFate.Lost or LinkFate.HandshakeRefused))
            await FarewellAsync(life.Token);

        await life.CancelAsync();
        await work;
        await socket.DisposeAsync();
        _leaving.TrySetResult(end);
        return end;
    }

    private async Task FarewellAsync(CancellationToken life)
    {
        using var patience = new CancellationTokenSource(FlushWithin, context.Time);
        try
        {
            await _writer.FlushAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // The peer reads nothing any more.
        }

        await socket.CloseAsync(1000, "", life);
    }

    private async Task AttemptAsync(Func<CancellationToken, Task<LinkEnd?>> part, CancellationToken life)
    {
        try
        {
            if (await part(life) is { } end)
                _end.TrySetResult(end);
        }
        catch (HandshakeRefusedException refusal)
        {
            _end.TrySetResult(new LinkEnd(LinkFate.HandshakeRefused, FormattableString.Invariant($"{refusal.Status}"), refusal.RetryAfter));
        }
        catch (Exception fault) when (fault is SocketLostException or OperationCanceledException)
        {
            // At the end of the link nobody asks any more; before it, an acknowledgement could not be sent in time.
            _end.TrySetResult(new LinkEnd(LinkFate.Lost));
        }
        catch (Exception fault)
        {
            // A bug must not cost more than this connection.
            Log.Broken(context.Logger, fault.GetType().Name);
            _end.TrySetResult(new LinkEnd(LinkFate.Lost));
        }
    }

    private async Task<LinkEnd?> ReadAsync(CancellationToken life)
    {
        await socket.ConnectAsync(address, life);
        while (true)
        {
            var message = await socket.ReceiveAsync(life);
            if (message.Close is { } close)
                return new LinkEnd(LinkFate.Closed, close.Code is { } code ? FormattableString.Invariant($"{code}") : null);
            if (Take(SocketFrame.Read(message.Utf8), message.Utf8.Length) is { } end)
                return end;
        }
    }

    private LinkEnd? Take(SocketFrame? frame, int length)
    {
        switch (frame?.Type)
        {
            case null:
                Log.Unreadable(context.Logger, length);
                return _hello.Task.IsCompleted ? null : new LinkEnd(LinkFate.Garbled);
            case "hello":
                _greetedAt = context.Time.GetTimestamp();
                _hello.TrySetResult(frame);
                return null;
            case "disconnect":
                return Leave(new LinkEnd(Reason(frame.Reason)));
            default:
                if (!context.IsStopping())
                    context.Intake.Take(frame, _writer);
                return null;
        }
    }

    // It still delivers until it is closed; only one that was never up is of no use.
    private LinkEnd? Leave(LinkEnd reason)
    {
        _leaving.TrySetResult(reason);
        return _hello.Task.IsCompleted ? null : reason;
    }

    private static LinkFate Reason(string? reason) => reason switch
    {
        "too_many_websockets" => LinkFate.TooMany,
        "link_disabled" or "socket_mode_disabled" => LinkFate.Disabled,
        _ => LinkFate.RefreshAsked,
    };

    private async Task<LinkEnd?> WriteAsync(CancellationToken life)
    {
        await _writer.RunAsync(life);
        return null;
    }

    private async Task<LinkEnd?> WatchAsync(CancellationToken life)
    {
        try
        {
            await _hello.Task.WaitAsync(HelloWithin, context.Time, life);
        }
        catch (TimeoutException) when (!_hello.Task.IsCompleted)
        {
            return new LinkEnd(LinkFate.NoHello);
        }
        catch (TimeoutException)
        {
            // What came at the last moment has come.
        }

        if ((await _hello.Task).LifeTime is { } lifeTime)
        {
            await Task.Delay(lifeTime * OldAge, context.Time, life);
            _leaving.TrySetResult(new LinkEnd(LinkFate.Aged));
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A message of {Length} bytes from Slack is no frame")]
        public static partial void Unreadable(ILogger logger, int length);

        [LoggerMessage(Level = LogLevel.Error, Message = "A connection to Slack ended by a fault of our own: {Fault}")]
        public static partial void Broken(ILogger logger, string fault);
    }
}
