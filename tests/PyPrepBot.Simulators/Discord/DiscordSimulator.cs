using PyPrepBot.Simulators.Discord.Control;
using PyPrepBot.Simulators.Discord.Faults;
using PyPrepBot.Simulators.Discord.Load;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Simulators.Discord.Rest;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord;

/// <summary>A Discord of one's own on a loopback port. It takes nothing that the real one would refuse.</summary>
public sealed class DiscordSimulator : IAsyncDisposable
{
    private readonly Simulation _simulation;
    private readonly WebHost _host;
    private readonly Dictionary<string, SimulatedMember> _members = [];

    private DiscordSimulator(Simulation simulation, WebHost host)
    {
        _simulation = simulation;
        _host = host;
        Faults = new DiscordFaults(simulation);
        Load = new DiscordLoad(simulation);
        host.Control(this);
    }

    public DiscordWorld World => _simulation.World;

    public DiscordFaults Faults { get; }

    public DiscordLoad Load { get; }

    /// <summary>Where the page is.</summary>
    public Uri Address => _simulation.Address;

    public Uri ApiBaseUrl => new(Address, RestServer.Base);

    public string Token => World.Application.Token;

    /// <summary>How many sessions have a connection.</summary>
    public int ReadySessions => Locked(() => _simulation.Sessions.Ready);

    public int Identifies => Locked(() => _simulation.Sessions.Identifies);

    public int Resumes => Locked(() => _simulation.Sessions.Resumes);

    /// <summary>Everything that went over the wire, in order.</summary>
    public IReadOnlyList<TranscriptEntry> Transcript => Locked(() => _simulation.Recorder.Entries);

    /// <summary>Everything that Discord refused or would frown at.</summary>
    public IReadOnlyList<string> Violations => Locked(() => _simulation.Recorder.Violations);

    public static async Task<DiscordSimulator> StartAsync(
        DiscordWorld world, TimeProvider timeProvider, DiscordSimulatorOptions? options, CancellationToken cancellation)
    {
        options ??= new DiscordSimulatorOptions();
        var simulation = new Simulation(world, timeProvider, options);
        var host = await WebHost.StartAsync(simulation, options.Port, cancellation);
        return new DiscordSimulator(simulation, host);
    }

    public SimulatedMember Member(string name) => Locked(
        () => _members.TryGetValue(name, out var member) ? member : _members[name] = new SimulatedMember(_simulation, World.Member(name)));

    public SeenChannel Channel(string name) => new(_simulation, World.Channel(name));

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
