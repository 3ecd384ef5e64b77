using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>A channel as everybody sees it.</summary>
public sealed class SeenChannel
{
    private readonly Simulation _simulation;

    internal SeenChannel(Simulation simulation, SimulatedChannel channel)
    {
        _simulation = simulation;
        Channel = channel;
    }

    public SimulatedChannel Channel { get; }

    public string Id => Channel.Id;

    public string Name => Channel.Name;

    /// <summary>Oldest first; what only one person sees is not among them.</summary>
    public IReadOnlyList<SeenMessage> Messages
    {
        get
        {
            lock (_simulation.World.Gate)
                return [.. Channel.Stored.Where(message => !message.Deleted && message.OnlyFor is null)
                    .Select(message => Reading.Message(_simulation.World, message))];
        }
    }

    /// <summary>The threads that hang on this channel.</summary>
    public IReadOnlyList<SeenChannel> Threads
    {
        get
        {
            lock (_simulation.World.Gate)
                return [.. _simulation.World.Channels.Where(channel => channel.Parent == Channel && !channel.Deleted)
                    .Select(channel => new SeenChannel(_simulation, channel))];
        }
    }
}
