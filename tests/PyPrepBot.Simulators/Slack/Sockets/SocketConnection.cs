using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using PyPrepBot.Simulators.Web;

namespace PyPrepBot.Simulators.Slack.Sockets;

/// <summary>One socket: a queue to the bot, and a loop that reads from it.</summary>
internal sealed class SocketConnection(Simulation simulation, WebSocket socket, FrameStream stream, int number) : IDisposable
{
    private const int MostBytes = 1 << 20;

    private readonly Channel<Func<CancellationToken, Task>> _outgoing = Channel.CreateUnbounded<Func<CancellationToken, Task>>();
    private readonly CancellationTokenSource _gone = new();

    /// <summary>From 1, in the order they were opened.</summary>
    public int Number { get; } = number;

    /// <summary>Whether the hello was sent, before which nothing else is.</summary>
    public bool IsGreeted { get; set; }

    public bool IsClosing { get; private set; }

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _gone.Token);
        using var ping = Pinging();
        var writing = WriteAsync(ends.Token);
        try
        {
            await ReadAsync(ends.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            // A broken socket is a fault like any other.
        }

        lock (simulation.World.Gate)
            simulation.Sockets.Remove(this);
        _outgoing.Writer.TryComplete();
        await writing;
    }

    public void Send(string what, JsonObject frame)
    {
        simulation.Recorder.Add("out", "socket", $"{Number} {what}", frame);
        SendRaw(frame.ToJsonString());
    }

    public void SendRaw(string frame) => _outgoing.Writer.TryWrite(cancellation => SendAsync(frame, cancellation));

    public void Disconnect(string? reason)
    {
        var frame = new JsonObject { ["type"] = "disconnect", ["debug_info"] = new JsonObject { ["host"] = "applink-simulated" } };
        if (reason is not null)
            frame["reason"] = reason;
        Send($"disconnect {reason}", frame);
    }

    public void Close(int code = 1000, string reason = "")
    {
        IsClosing = true;
        simulation.Recorder.Add("out", "socket", $"{Number} close {code}", reason, code);
        _outgoing.Writer.TryWrite(cancellation => socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, cancellation));
    }

    public void Abort()
    {
        IsClosing = true;
        _gone.Cancel();
    }

    public void GoDeaf() => stream.GoDeaf();

    public void Listen() => stream.Listen();

    public void Dispose() => _gone.Dispose();

    // .NET would time its own pings by the clock on the wall.
    private ITimer? Pinging() => simulation.Options.PingInterval == TimeSpan.Zero
        ? null
        : simulation.Time.CreateTimer(_ => SendBytes([0x89, 0]), null, simulation.Options.PingInterval, simulation.Options.PingInterval);

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

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            using var message = new MemoryStream();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage && message.Length < MostBytes);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await ClosedAsync(cancellation);
                return;
            }

            var text = Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
            lock (simulation.World.Gate)
                SocketProtocol.Take(simulation, this, part.MessageType == WebSocketMessageType.Text ? text : null);
        }
    }

    private async Task ClosedAsync(CancellationToken cancellation)
    {
        lock (simulation.World.Gate)
        {
            IsClosing = true;
            var code = (int?)socket.CloseStatus;
            simulation.Recorder.Add("in", "socket", $"{Number} close {code}", socket.CloseStatusDescription, code);
        }

        if (simulation.Faults.Silent)
            await Task.Delay(Timeout.InfiniteTimeSpan, simulation.Time, cancellation);
        if (socket.State == WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", cancellation);
    }
}
