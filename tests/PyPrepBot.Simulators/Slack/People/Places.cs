using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Where a person looks for what to press, in the order of the eye.</summary>
internal static class Places
{
    public static IEnumerable<Place> Of(Simulation simulation, SlackUser user, SlackChannel room)
    {
        var sight = simulation.Sights.Of(user);
        if (sight.Windows.Count > 0)
            yield return new Place(sight.Windows[^1], null);
        if (sight is { IsAtHome: true, Home: { } home })
            yield return new Place(home, null);
        if (sight.Message is { } last && last.VisibleTo(user))
            yield return new Place(null, last);
        foreach (var message in Visible(simulation.World, user, room))
            yield return new Place(null, message);
    }

    /// <summary>The messages this person sees: those for them alone first, their room before others, the newest first.</summary>
    public static IEnumerable<StoredMessage> Visible(SlackWorld world, SlackUser user, SlackChannel room) =>
        world.Channels.Where(channel => !channel.IsDeleted).SelectMany(channel => channel.Stored).Where(message => message.VisibleTo(user))
            .OrderByDescending(message => message.Channel == room)
            .ThenByDescending(message => message.OnlyFor is not null)
            .ThenByDescending(message => message.Ts, StringComparer.Ordinal);
}
