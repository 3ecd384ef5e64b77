using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Control;
using PyPrepBot.Simulators.Slack.Faults;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack;

/// <summary>A Slack of one's own on a loopback port. It takes nothing that the real one would refuse.</summary>
public sealed class SlackSimulator : IAsyncDisposable
{
    private readonly Simulation _simulation;
    private readonly WebHost _host;
    private readonly Dictionary<SlackUser, SimulatedMember> _members = [];

    private SlackSimulator(Simulation simulation, WebHost host)
    {
        _simulation = simulation;
        _host = host;
        Faults = new SlackFaults(simulation);
    }

    public SlackWorld World => _simulation.World;

    public SlackFaults Faults { get; }

    /// <summary>Where the page is.</summary>
    public Uri Address => _simulation.Address;

    public Uri ApiBaseUrl => new(Address, ApiServer.Base);

    /// <summary>The token of the first installation.</summary>
    public string BotToken => World.Installations[0].Token;

    public string AppToken => World.App.AppToken;

    public string SigningSecret => World.App.SigningSecret;

    /// <summary>How many sockets were greeted and live.</summary>
    public int ReadySockets => Locked(() => _simulation.Sockets.Ready);

    /// <summary>How many sockets live, greeted or not.</summary>
    public int OpenSockets => Locked(() => _simulation.Sockets.Open);

    /// <summary>How many sockets were ever opened.</summary>
    public int SocketsOpened => Locked(() => _simulation.Sockets.Opened);

    /// <summary>Everything that went over the wire, in order.</summary>
    public IReadOnlyList<TranscriptEntry> Transcript => Locked(() => _simulation.Recorder.Entries);

    /// <summary>Every acknowledgement, in order.</summary>
    public IReadOnlyList<SeenAck> Acks => Locked(() => _simulation.Deliveries.Acks);

    /// <summary>Everything that Slack refused as wrong or would frown at.</summary>
    public IReadOnlyList<string> Violations => Locked(() => _simulation.Recorder.Violations);

    public static async Task<SlackSimulator> StartAsync(
        SlackWorld world, TimeProvider timeProvider, SlackSimulatorOptions? options, CancellationToken cancellation)
    {
        var simulation = new Simulation(world, timeProvider, options ?? new SlackSimulatorOptions());
        var host = await WebHost.StartAsync(simulation, cancellation);
        return new SlackSimulator(simulation, host);
    }

    public SimulatedMember Member(string name) => Locked(() =>
    {
        var user = World.Member(name);
        return _members.TryGetValue(user, out var member) ? member : _members[user] = new SimulatedMember(_simulation, user);
    });

    public SeenChannel Channel(string name) => new(_simulation, Locked(() => World.Channel(name)));

    /// <summary>The conversation of a person with the bot.</summary>
    public SeenChannel DirectMessagesOf(string name) =>
        new(_simulation, Locked(() => World.DirectWith(World.Member(name))));

    /// <summary>The calls of a method, in order.</summary>
    public IReadOnlyList<TranscriptEntry> Calls(string method) =>
        [.. Transcript.Where(entry => entry.Kind == "api" && entry.Path == method)];

    /// <summary>Waits, by the clock on the wall, until the bot has done something that is seen from here.</summary>
    public async Task UntilAsync(Func<bool> seen, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(seen);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_simulation.Options.Patience);
        while (!seen())
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, patience.Token);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private T Locked<T>(Func<T> read)
    {
        lock (World.Gate)
            return read();
    }
}
