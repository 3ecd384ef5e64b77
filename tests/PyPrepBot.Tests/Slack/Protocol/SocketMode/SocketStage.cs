using System.Collections.Concurrent;
using System.Threading.Channels;
using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

/// <summary>A client between scripted sockets and a clock that stands still.</summary>
internal sealed class SocketStage : IAsyncDisposable
{
    private readonly Channel<ScriptedSocket> _connected = Channel.CreateUnbounded<ScriptedSocket>();
    private readonly Queue<Exception> _refusals = new();
    private readonly CancellationTokenSource _stopping = new();

    public SocketStage()
    {
        App = new FakeApp(Clock);
        // In the middle of the jitter: half a second, doubling, and thirty seconds at the most.
        Client = new SocketModeClient(
            App, Heard, () => new ScriptedSocket(ConnectAsync), Clock, new FixedRandom(0.5), new ListLogger<SocketModeClient>(Logs));
    }

    public WatchedClock Clock { get; } = new();

    public FakeApp App { get; }

    public HeardEnvelopes Heard { get; } = new();

    public ConcurrentQueue<string> Logs { get; } = new();

    public SocketModeClient Client { get; }

    public Task Run { get; private set; } = Task.CompletedTask;

    public bool IsConnecting => _connected.Reader.TryPeek(out _);

    /// <summary>The next attempts to connect fail so.</summary>
    public void Refuse(params Exception[] faults) => Array.ForEach(faults, _refusals.Enqueue);

    public void Start() => Run = Client.RunAsync(_stopping.Token);

    public Task StopAsync() => _stopping.CancelAsync();

    public Task<ScriptedSocket> ConnectedAsync() => _connected.Reader.ReadAsync().InTimeAsync();

    /// <summary>The next connection, greeted.</summary>
    public async Task<ScriptedSocket> GreetAsync(int connections = 1, int? seconds = null)
    {
        var socket = await ConnectedAsync();
        socket.Hello(connections, seconds);
        await socket.ReadAsync();
        return socket;
    }

    /// <summary>Started, and the first connection has stood for a while.</summary>
    public async Task<ScriptedSocket> SettledAsync(int? seconds = null)
    {
        Start();
        var socket = await GreetAsync(seconds: seconds);
        await BecomesAsync(SocketPhase.Ready);
        Clock.Advance(TimeSpan.FromSeconds(10));
        return socket;
    }

    public Task<bool> AnswerAsync(string envelope, string? payload) =>
        Client.AcknowledgeAsync(envelope, payload, TestContext.Current.CancellationToken);

    public Task PassAsync(double seconds) => Clock.PassAsync(TimeSpan.FromSeconds(seconds));

    /// <summary>Waits, without letting any time pass, until the client is as it should be.</summary>
    public Task BecomesAsync(SocketPhase phase) => Passing.UntilAsync(Clock, TimeSpan.Zero, () => Client.Status.Phase == phase);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        // What is still to be acknowledged goes out now.
        await Passing.UntilAsync(Clock, TimeSpan.FromSeconds(1), () => Run.IsCompleted);
        await Run.InTimeAsync();
        _stopping.Dispose();
    }

    private Task ConnectAsync(ScriptedSocket socket)
    {
        _connected.Writer.TryWrite(socket);
        return _refusals.TryDequeue(out var fault) ? Task.FromException(fault) : Task.CompletedTask;
    }
}
