using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>A channel as everybody in it sees it.</summary>
public sealed class SeenChannel
{
    private readonly Simulation _simulation;

    internal SeenChannel(Simulation simulation, SlackChannel channel)
    {
        _simulation = simulation;
        Channel = channel;
    }

    public SlackChannel Channel { get; }

    public string Id => Channel.Id;

    public string Name => Channel.Name;

    /// <summary>Oldest first; what only one person sees, and what stands under another message, is not among them.</summary>
    public IReadOnlyList<SeenMessage> Messages => Read(Channel.Stored.Where(message =>
        message is { IsDeleted: false, OnlyFor: null } && message.StandsInChannel));

    /// <summary>What stands under a message, oldest first.</summary>
    public IReadOnlyList<SeenMessage> Replies(string ts) => Read(Channel.Replies(ts));

    private IReadOnlyList<SeenMessage> Read(IEnumerable<StoredMessage> messages)
    {
        lock (_simulation.World.Gate)
            return [.. messages.Select(message => Reading.Message(_simulation.World, message))];
    }
}
