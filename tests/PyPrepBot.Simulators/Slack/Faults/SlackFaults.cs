namespace PyPrepBot.Simulators.Slack.Faults;

/// <summary>What a test lets go wrong on the sockets.</summary>
public sealed partial class SlackFaults
{
    private readonly Simulation _simulation;

    internal SlackFaults(Simulation simulation) => _simulation = simulation;

    /// <summary>Ends every fault that lasts.</summary>
    public void Clear() => Do(() => Book.Clear());

    /// <summary>All sockets break, without a word.</summary>
    public void DropSockets() => Do(() => _simulation.Sockets.Each(connection => connection.Abort()));

    private FaultBook Book => _simulation.Faults;

    private void Do(Action act)
    {
        lock (_simulation.World.Gate)
            act();
    }
}
