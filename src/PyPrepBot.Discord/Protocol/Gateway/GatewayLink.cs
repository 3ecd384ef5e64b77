using System.Text.Json;
using Microsoft.Extensions.Logging;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>One connection, from the handshake to its end. What the end means is the business of <see cref="GatewayShard"/>.</summary>
/// <remarks>One task reads, one beats, one watches over the greeting. The first that has something to say ends all.</remarks>
internal sealed partial class GatewayLink(int shard, LinkOpening opening, ITextSocket socket, Random random, GatewayContext context)
    : IDisposable
{
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BeatWithin = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource<LinkEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SessionTrack _track = new(shard, opening.Origin, opening.Resumed, context);
    private readonly GatewaySender _sender = new(socket, context.Time);
    private readonly Pulse _pulse = new();
    private Task? _beats;

    public async Task<LinkEnd> RunAsync(CancellationToken stopping)
    {
        using var life = new CancellationTokenSource();
        await using var stop = stopping.UnsafeRegister(_ => _end.TrySetResult(new LinkEnd(LinkFate.Stopped)), null);
        var work = Task.WhenAll(AttemptAsync(ReadAsync, life.Token), AttemptAsync(WatchAsync, life.Token));
        LinkEnd end;
        try
        {
            end = await _end.Task;
            if (Aftermath.CloseCode(end.Fate, context.Farewell) is { } code)
                await socket.CloseAsync(code, "", life.Token);
        }
        finally
        {
            // Only when the last of the old tasks has ended may a new connection begin.
            await life.CancelAsync();
            await work;
            await (_beats ?? Task.CompletedTask);
            _track.Save();
        }

        return end with { ReadyFor = _track.ReadyFor };
    }

    public void Dispose() => _sender.Dispose();

    private async Task AttemptAsync(Func<CancellationToken, Task<LinkEnd?>> part, CancellationToken life)
    {
        try
        {
            if (await part(life) is { } end)
                _end.TrySetResult(end);
        }
        catch (OperationCanceledException)
        {
            // At the end of the link nobody asks any more; before it, a message could not be sent in time.
            _end.TrySetResult(new LinkEnd(LinkFate.Silent));
        }
        catch (SocketLostException)
        {
            _end.TrySetResult(new LinkEnd(LinkFate.Lost));
        }
        catch (HandshakeRefusedException refusal)
        {
            _end.TrySetResult(new LinkEnd(LinkFate.HandshakeRefused, refusal.Status, RetryAfter: refusal.RetryAfter));
        }
        catch (Exception fault)
        {
            _end.TrySetException(fault);
        }
    }

    private async Task<LinkEnd?> ReadAsync(CancellationToken life)
    {
        await socket.ConnectAsync(opening.Address, life);
        while (true)
        {
            var message = await socket.ReceiveAsync(life);
            if (message.Close is { } close)
                return new LinkEnd(LinkFate.Closed, close.Code, close.Reason.Length > 0);

            _pulse.Hear();
            if (await TakeAsync(message.Utf8, life) is { } end)
                return end;
        }
    }

    private async Task<LinkEnd?> TakeAsync(ReadOnlyMemory<byte> utf8, CancellationToken life)
    {
        try
        {
            return await TakeAsync(GatewayFrame.Read(utf8), life);
        }
        catch (JsonException)
        {
            Log.Unreadable(context.Logger, utf8.Length);
            return new LinkEnd(LinkFate.Garbled);
        }
    }

    private async Task<LinkEnd?> TakeAsync(GatewayFrame frame, CancellationToken life)
    {
        switch (frame.Op)
        {
            case Opcode.Dispatch:
                _track.Take(frame);
                return null;
            case Opcode.Heartbeat:
                await SendBeatAsync(life);
                return null;
            case Opcode.HeartbeatAck:
                _pulse.Acknowledge();
                return null;
            case Opcode.Hello when _beats is null:
                await GreetAsync(frame, life);
                return null;
            case Opcode.Reconnect:
                return new LinkEnd(LinkFate.ReconnectAsked);
            case Opcode.InvalidSession:
                return new LinkEnd(frame.Data.Span.SequenceEqual("true"u8) ? LinkFate.SessionDoubted : LinkFate.SessionInvalid);
            default:
                return null;
        }
    }

    private async Task GreetAsync(GatewayFrame hello, CancellationToken life)
    {
        var data = JsonSerializer.Deserialize(hello.Data.Span, GatewayJson.Default.HelloData);
        if (data is not { HeartbeatInterval: > 0 and <= int.MaxValue })
            throw new JsonException("There is no interval.");

        var interval = TimeSpan.FromMilliseconds(data.HeartbeatInterval);
        var first = interval * random.NextDouble();
        _beats = AttemptAsync(cancellation => BeatAsync(first, interval, cancellation), life);
        opening.BeforeSpeaking();
        await _sender.SendAsync(opening.Payload, life);
        _greeted.TrySetResult();
    }

    private async Task<LinkEnd?> BeatAsync(TimeSpan first, TimeSpan interval, CancellationToken life)
    {
        for (var wait = first; ; wait = interval)
        {
            await Task.Delay(wait, context.Time, life);
            if (!_pulse.TryBeat())
                return new LinkEnd(LinkFate.Silent);

            await SendBeatAsync(life);
        }
    }

    // A peer that stopped reading would hold the message, and with it the verdict.
    private async Task SendBeatAsync(CancellationToken life)
    {
        using var patience = new CancellationTokenSource(BeatWithin, context.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, life);
        await _sender.BeatAsync(_track.Sequence, either.Token);
    }

    private async Task<LinkEnd?> WatchAsync(CancellationToken life)
    {
        if (!await IsInTimeAsync(_greeted.Task, HelloWithin, life))
            return new LinkEnd(LinkFate.NoHello);

        return await IsInTimeAsync(_track.Ready, opening.ReadyWithin, life) ? null : new LinkEnd(LinkFate.NoReady);
    }

    private async Task<bool> IsInTimeAsync(Task task, TimeSpan limit, CancellationToken life)
    {
        try
        {
            await task.WaitAsync(limit, context.Time, life);
            return true;
        }
        catch (TimeoutException)
        {
            // What came at the last moment has come.
            return task.IsCompletedSuccessfully;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "A gateway message of {Length} bytes could not be read")]
        public static partial void Unreadable(ILogger logger, int length);
    }
}
