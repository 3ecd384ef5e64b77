using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

/// <summary>A gateway client between scripted sockets and a clock that stands still.</summary>
internal sealed class GatewayStage : IAsyncDisposable
{
    public const string Token = "token-secret";

    private readonly Channel<ScriptedSocket> _connected = Channel.CreateUnbounded<ScriptedSocket>();
    private readonly Queue<Exception> _refusals = new();
    private CancellationTokenSource _stopping = new();

    public WatchedClock Clock { get; } = new();

    public FakeDirectory Directory { get; } = new();

    public KeptMemory Memory { get; } = new();

    public HeardEvents Heard { get; } = new();

    public ConcurrentQueue<string> Logs { get; } = new();

    public Random Random { get; set; } = new FixedRandom(0.5);

    public GatewayFarewell Farewell { get; set; }

    public int? Shards { get; set; }

    public GatewayClient? Client { get; private set; }

    public Task Run { get; private set; } = Task.CompletedTask;

    public bool IsConnecting => _connected.Reader.TryPeek(out _);

    /// <summary>The next attempts to connect fail so.</summary>
    public void Refuse(params Exception[] faults) => Array.ForEach(faults, _refusals.Enqueue);

    public void Start()
    {
        _stopping = new CancellationTokenSource();
        var identity = new GatewayIdentity(Token, Intents: 1, Shards);
        Client = new GatewayClient(
            identity,
            Directory,
            Memory,
            Heard,
            () => new ScriptedSocket(ConnectAsync),
            Clock,
            Random,
            new ListLogger<GatewayClient>(Logs),
            Farewell);
        Run = Client.RunAsync(_stopping.Token);
    }

    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await Run.InTimeAsync();
    }

    public Task<ScriptedSocket> ConnectedAsync() => _connected.Reader.ReadAsync().InTimeAsync();

    /// <summary>The next connection, greeted; and what it said then.</summary>
    public async Task<(ScriptedSocket Socket, JsonElement Said)> GreetAsync(int interval = 41_250)
    {
        var socket = await ConnectedAsync();
        socket.Hello(interval);
        return (socket, await socket.HearAsync());
    }

    /// <summary>Started, and the first session is ready.</summary>
    public async Task<ScriptedSocket> ReadyAsync(int interval = 41_250)
    {
        Start();
        var (socket, _) = await GreetAsync(interval);
        socket.Ready();
        await socket.ReadAsync();
        return socket;
    }

    /// <summary>Lets the pause before the next attempt pass, of which it is the so many-th.</summary>
    public Task BackOffAsync(int attempt = 1) => Clock.PassAsync(Backoff(attempt));

    // In the middle of the jitter: a second and an eighth, doubling, and 54 seconds at the most.
    public static TimeSpan Backoff(int attempt) => TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempt - 1), 48) * 1.125);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        // A test that expects a failure has seen it by now.
        await Task.WhenAny(Run).InTimeAsync();
        _stopping.Dispose();
    }

    private Task ConnectAsync(ScriptedSocket socket)
    {
        _connected.Writer.TryWrite(socket);
        return _refusals.TryDequeue(out var fault) ? Task.FromException(fault) : Task.CompletedTask;
    }
}
