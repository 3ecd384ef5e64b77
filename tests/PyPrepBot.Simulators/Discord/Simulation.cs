using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Faults;
using PyPrepBot.Simulators.Discord.Gateway;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Load;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord;

/// <summary>All parts of one running Discord. Everything that changes it happens under the gate of the world.</summary>
internal sealed class Simulation
{
    public Simulation(DiscordWorld world, TimeProvider time, DiscordSimulatorOptions options)
    {
        World = world;
        Time = time;
        Options = options;
        Recorder = new Recorder(time);
        Sessions = new SessionBook(this);
        Interactions = new InteractionBook(this);
        Load = new LoadBook(time);
    }

    public DiscordWorld World { get; }

    public TimeProvider Time { get; }

    public DiscordSimulatorOptions Options { get; }

    public Recorder Recorder { get; }

    public FaultBook Faults { get; } = new();

    public SessionBook Sessions { get; }

    public InteractionBook Interactions { get; }

    public LoadBook Load { get; }

    /// <summary>Files that came with messages, by the path they are served under.</summary>
    public Dictionary<string, (string Type, byte[] Bytes)> Uploads { get; } = [];

    /// <summary>Messages that were posted with an enforced nonce.</summary>
    public Dictionary<string, (DateTimeOffset At, StoredMessage Message)> Nonces { get; } = [];

    public Uri Address { get; set; } = new("http://127.0.0.1");

    public void Dispatch(string name, JsonObject data, int intent = 0) => Sessions.Dispatch(name, data, intent);
}
