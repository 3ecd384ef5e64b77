using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Messages of people, of which the bot hears those that are for it.</summary>
internal static class Saying
{
    public static (StoredMessage Message, Delivery? Delivery) Say(
        Simulation simulation, SlackUser user, SlackChannel room, string? thread, string text, IReadOnlyList<SentFile>? files = null)
    {
        if (room.IsArchived)
            throw new InvalidOperationException($"{room.Name} is archived.");
        var installation = simulation.World.InstallationOf(room.Workspace);
        var written = installation is null ? text : Typing.Escaped(simulation.World, installation, text, named: false);
        var message = new StoredMessage(simulation.World.Ids.NextTs(), room) 
        {
            Author = user, Text = written, ThreadTs = thread,
            Files = Json.List((files ?? []).Select(file => simulation.Files.Write(simulation.Files.Keep(file)))),
        };
        Posting.Store(simulation, message);
        return (message, installation is null ? null : Told(simulation, installation, message));
    }

    private static Delivery? Told(Simulation simulation, Installation installation, StoredMessage message)
    {
        var world = simulation.World;
        if (message.Channel.IsDirect)
        {
            return simulation.Deliveries.Tell(
                installation, "message.im", EventWire.Message(world, message), message.Channel, message.Author);
        }

        return message.Channel.HasBot && message.Text.Contains($"<@{installation.BotUserId}>", StringComparison.Ordinal)
            ? simulation.Deliveries.Tell(installation, "app_mention", EventWire.Mention(world, message), message.Channel, message.Author)
            : null;
    }
}
