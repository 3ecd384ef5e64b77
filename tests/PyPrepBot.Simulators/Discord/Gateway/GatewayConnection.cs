using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace PyPrepBot.Simulators.Discord.Gateway;

/// <summary>One socket: a queue to the bot, and a loop that reads from it.</summary>
internal sealed class GatewayConnection(Simulation simulation, WebSocket socket, Stream stream) : IDisposable
{
    private const int MaximumPayload = 4096;

    private readonly Channel<Func<CancellationToken, Task>> _outgoing = Channel.CreateUnbounded<Func<CancellationToken, Task>>();
    private readonly CancellationTokenSource _gone = new();
    private int? _closedWith;

    public GatewaySession? Session { get; set; }

    /// <summary>When the bot sent something in the last minute.</summary>
    public Queue<DateTimeOffset> Sends { get; } = new();

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _gone.Token);
        var writing = WriteAsync(ends.Token);
        var endsSession = false;
        try
        {
            endsSession = await ReadAsync(ends.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            // A broken socket is a fault like any other: the session waits for the bot to come back.
        }

        lock (simulation.World.Gate)
            simulation.Sessions.Remove(this, endsSession);
        _outgoing.Writer.TryComplete();
        await writing;
    }

    public void Send(int operation, JsonNode? data)
    {
        simulation.Recorder.Add("out", "gateway", $"{operation}", data);
        SendRaw(new JsonObject { ["op"] = operation, ["d"] = data, ["s"] = null, ["t"] = null }.ToJsonString());
    }

    public void SendRaw(string frame) => _outgoing.Writer.TryWrite(cancellation => SendAsync(frame, cancellation));

    public void Close(int code, string reason)
    {
        simulation.Recorder.Add("out", "gateway", $"close {code}", reason, code);
        _closedWith = code;
        _outgoing.Writer.TryWrite(cancellation => socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, cancellation));
    }

    /// <summary>A close frame with nothing in it.</summary>
    public void CloseWithoutCode()
    {
        simulation.Recorder.Add("out", "gateway", "close without a code");
        _closedWith = 1005;
        SendBytes([0x88, 0]);
    }

    /// <summary>The first bytes of a frame, and then the end.</summary>
    public void BreakInsideFrame()
    {
        SendBytes([0x81, 0x7E, 0x10]);
        _outgoing.Writer.TryWrite(_ => _gone.CancelAsync());
    }

    public void Abort() => _gone.Cancel();

    public void Dispose() => _gone.Dispose();

    private void SendBytes(byte[] bytes) => _outgoing.Writer.TryWrite(async cancellation =>
    {
        await stream.WriteAsync(bytes, cancellation);
        await stream.FlushAsync(cancellation);
    });

    private async Task WriteAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var write in _outgoing.Reader.ReadAllAsync(cancellation))
            {
                if (!simulation.Faults.Silent && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await write(cancellation);
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException or InvalidOperationException)
        {
            socket.Abort();
        }
    }

    private async Task SendAsync(string frame, CancellationToken cancellation)
    {
        var bytes = Encoding.UTF8.GetBytes(frame);
        var size = simulation.Faults.FragmentSize > 0 ? simulation.Faults.FragmentSize : bytes.Length;
        for (var start = 0; start < bytes.Length; start += size)
        {
            var length = Math.Min(size, bytes.Length - start);
            await socket.SendAsync(bytes.AsMemory(start, length), WebSocketMessageType.Text, start + length == bytes.Length, cancellation);
        }
    }

    /// <summary>Gives back whether the bot ended its session by the way it closed.</summary>
    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        var buffer = new byte[MaximumPayload + 1];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
                length += part.Count;
            }
            while (!part.EndOfMessage && length < buffer.Length);
            if (part.MessageType == WebSocketMessageType.Close)
                return await ClosedAsync(cancellation);
            lock (simulation.World.Gate)
                GatewayProtocol.Take(simulation, this, length > MaximumPayload ? null : Encoding.UTF8.GetString(buffer, 0, length));
        }
    }

    private async Task<bool> ClosedAsync(CancellationToken cancellation)
    {
        lock (simulation.World.Gate)
        {
            var code = (int?)socket.CloseStatus;
            simulation.Recorder.Add("in", "gateway", $"close {code}", socket.CloseStatusDescription, code);
        }

        if (simulation.Faults.Silent)
            await Task.Delay(Timeout.InfiniteTimeSpan, simulation.Time, cancellation);
        if (socket.State == WebSocketState.CloseReceived && _closedWith is null)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", cancellation);
        // What the bot says after our own close is only an echo; these of ours end a session.
        return (_closedWith ?? (int?)socket.CloseStatus) is 4003 or 4004 or 4007 or 4009 or (>= 4010 and <= 4014)
            || (_closedWith is null && (int?)socket.CloseStatus is 1000 or 1001);
    }
}
