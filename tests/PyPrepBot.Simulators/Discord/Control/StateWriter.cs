using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>The world as one member sees it, for the page. Whoever calls it holds the gate of the world.</summary>
internal static class StateWriter
{
    public static JsonObject Write(Simulation simulation, GuildMember member)
    {
        var world = simulation.World;
        var sight = simulation.Interactions.SightOf(member);
        return new JsonObject
        {
            ["change"] = world.Changes, ["now"] = simulation.Time.GetUtcNow().ToUnixTimeSeconds(), ["as"] = member.Name,
            ["guild"] = member.Guild.Name, ["online"] = simulation.Sessions.Ready > 0, ["application"] = world.Application.Name,
            ["violations"] = Wire.Strings(simulation.Recorder.Violations),
            ["members"] = Wire.List(member.Guild.Members.Select(one => new JsonObject { ["id"] = one.Id, ["name"] = one.Name })),
            ["form"] = sight.Form?.Modal.DeepClone(),
            ["channels"] = Wire.List(Visible(world, member).Select(channel => Channel(world, channel, member))),
        };
    }

    public static JsonObject Write(Screen screen) => new()
    {
        ["kind"] = screen.GetType().Name, ["text"] = screen.Text,
        ["choices"] = screen is not Choices choices
            ? null
            : Wire.List(choices.Options.Select(option => new JsonObject { ["name"] = option.Label, ["value"] = option.Value })),
    };

    /// <summary>The commands this member is offered in a room.</summary>
    public static JsonArray Commands(DiscordWorld world, GuildMember member, SimulatedChannel room) =>
        Wire.List(((int[])[1, 3]).SelectMany(type => Typing.Registered(world, room, type))
            .Where(command => Typing.MaySee(member, room, command)).Select(command => command.DeepClone()));

    private static IEnumerable<SimulatedChannel> Visible(DiscordWorld world, GuildMember member) =>
        world.Channels.Where(channel => !channel.Deleted && (channel.Guild == member.Guild || channel.Recipient == member));

    private static JsonObject Channel(DiscordWorld world, SimulatedChannel channel, GuildMember member) => new()
    {
        ["id"] = channel.Id, ["name"] = channel.Name, ["type"] = (int)channel.Kind, ["parent"] = channel.Parent?.Id,
        ["messages"] = Wire.List(channel.Stored.Where(message => message.VisibleTo(member)).Select(message => Message(world, message))),
    };

    private static JsonObject Message(DiscordWorld world, StoredMessage message)
    {
        var json = MessageWire.Write(world.Application, message);
        json["ephemeral"] = message.OnlyFor is not null;
        json["thinking"] = message.Thinking;
        json["command"] = message.Command;
        json["asked_by"] = message.AskedBy?.Name;
        return json;
    }
}
