namespace PyPrepBot.Simulators.Discord;

/// <summary>How strict and how generous this Discord is.</summary>
public sealed record DiscordSimulatorOptions
{
    /// <summary>0 takes a free port.</summary>
    public int Port { get; init; }

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    public int Shards { get; init; } = 1;

    public int SessionStarts { get; init; } = 1000;

    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How long an identify keeps the next one waiting; zero for tests that restart a bot while the clock stands still.</summary>
    public TimeSpan IdentifyWindow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether a field nobody knows is an error, or only a violation as for clients that send too much.</summary>
    public bool RejectsUnknownFields { get; init; } = true;

    /// <summary>How long an act waits by the clock on the wall, whatever the simulated clock says.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
