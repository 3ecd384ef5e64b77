using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.Faults;
using PyPrepBot.Simulators.Slack.Hooks;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.Sockets;
using PyPrepBot.Simulators.Slack.Views;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack;

/// <summary>All parts of one running Slack. Everything that changes it happens under the gate of the world.</summary>
internal sealed class Simulation
{
    public Simulation(SlackWorld world, TimeProvider time, SlackSimulatorOptions options)
    {
        World = world;
        Time = time;
        Options = options;
        Recorder = new Recorder(time);
        Sockets = new SocketHub(this);
        Transport = new Transport(this);
        Deliveries = new DeliveryBook(this);
        Hooks = new HookBook(this);
        Triggers = new TriggerBook(this);
        Views = new ViewBook(this);
        Files = new FileShelf(this);
        Pace = new Pace(options);
    }

    public SlackWorld World { get; }

    public TimeProvider Time { get; }

    public SlackSimulatorOptions Options { get; }

    public Recorder Recorder { get; }

    public FaultBook Faults { get; } = new();

    public SocketHub Sockets { get; }

    public Transport Transport { get; }

    public DeliveryBook Deliveries { get; }

    public HookBook Hooks { get; }

    public TriggerBook Triggers { get; }

    public ViewBook Views { get; }

    public SightBook Sights { get; } = new();

    public FileShelf Files { get; }

    public Pace Pace { get; }

    public Uri Address { get; set; } = new("http://127.0.0.1");
}
