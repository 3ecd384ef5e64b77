using PyPrepBot.Simulators.Slack.People;

namespace PyPrepBot.Simulators.Slack;

/// <summary>How strict and how generous this Slack is.</summary>
public sealed record SlackSimulatorOptions
{
    /// <summary>0 takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>Whether an argument or a field nobody knows is refused, or only noted as a violation.</summary>
    public bool RejectsUnknownFields { get; init; } = true;

    /// <summary>The slash commands in the app's manifest.</summary>
    public IReadOnlyList<string> Commands { get; init; } = ["/quiz", "/challenge", "/leaderboard", "/pyprep"];

    /// <summary>The shortcuts in the app's manifest.</summary>
    public IReadOnlyList<SlackShortcut> Shortcuts { get; init; } = [];

    /// <summary>Whether people and channels in a command arrive as ids, as should_escape asks for.</summary>
    public bool EscapesCommands { get; init; } = true;

    /// <summary>Whether more than one message a second into a channel is refused.</summary>
    public bool LimitsPosts { get; init; }

    /// <summary>Whether history can be read only once a minute and 15 messages at a time, as for apps that are sold.</summary>
    public bool LimitsHistory { get; init; }

    /// <summary>Whether an expired trigger is refused as a wrong argument, as happens, too.</summary>
    public bool TellsExpiryAsArgument { get; init; }

    /// <summary>What the hello says about the life of a connection.</summary>
    public TimeSpan ConnectionLife { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often a connection is pinged; zero for never.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.Zero;

    /// <summary>How long an act waits by the clock on the wall, whatever the simulated clock says.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long, by the clock on the wall, somebody looks whether more comes where perhaps nothing does.</summary>
    public TimeSpan Glance { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>What tells a person that the answer is still to come; by default words that trail off, with nothing to press.</summary>
    public Func<Screen, bool> LooksUnfinished { get; init; } = Unfinished.Looks;
}
