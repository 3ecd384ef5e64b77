using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Control;

/// <summary>The world as one member sees it, for the page. Whoever calls it holds the gate of the world.</summary>
internal static class StateWriter
{
    public static JsonObject Write(Simulation simulation, SlackUser user)
    {
        var world = simulation.World;
        var sight = simulation.Sights.Of(user);
        return new JsonObject
        {
            ["change"] = world.Changes, ["now"] = simulation.Time.GetUtcNow().ToUnixTimeSeconds(), ["as"] = user.Name,
            ["team"] = user.Workspace.Name, ["online"] = Online(simulation), ["app"] = world.App.Name,
            ["bot"] = world.InstallationOf(user.Workspace)?.BotUserId,
            ["violations"] = Json.Strings(simulation.Recorder.Violations),
            ["members"] = Json.List(world.Users.Select(one => new JsonObject
            {
                ["id"] = one.Id, ["name"] = one.Name, ["shown"] = one.ShownName,
            })),
            ["windows"] = Json.List(sight.Windows.Select(view => View(world, view))),
            ["home"] = sight.Home is { } home ? View(world, home) : null,
            ["channels"] = Json.List(Visible(world, user).Select(channel => Channel(world, channel, user))),
        };
    }

    public static JsonObject Write(Screen? screen) => new()
    {
        ["kind"] = screen?.GetType().Name, ["text"] = screen?.Text, ["id"] = (screen as SeenMessage)?.Ts ?? (screen as SeenWindow)?.Id,
        ["title"] = (screen as SeenWindow)?.Title,
        ["options"] = screen is not Suggestions lines
            ? null
            : Json.List(lines.Options.Select(option => new JsonObject { ["text"] = option.Label, ["value"] = option.Value })),
    };

    public static bool Online(Simulation simulation) => simulation.Sockets.Ready > 0 || simulation.Transport.Http is not null;

    // The conversation with the bot is there before anything was said in it.
    private static IEnumerable<SlackChannel> Visible(SlackWorld world, SlackUser user)
    {
        var direct = world.DirectWith(user);
        return [.. world.Channels.Where(channel => !channel.IsDeleted && channel != direct && channel.Members.Contains(user)), direct];
    }

    private static JsonObject View(SlackWorld world, OpenView view)
    {
        var json = ViewWire.Write(world.App, view);
        json["errors"] = new JsonObject(view.Errors.Select(error => KeyValuePair.Create(error.Key, (JsonNode?)error.Value)));
        return json;
    }

    private static JsonObject Channel(SlackWorld world, SlackChannel channel, SlackUser user) => new()
    {
        ["id"] = channel.Id, ["name"] = channel.IsDirect ? world.App.Name : channel.Name, ["direct"] = channel.IsDirect,
        ["private"] = channel.IsPrivate, ["archived"] = channel.IsArchived, ["has_bot"] = channel.HasBot,
        ["messages"] = Json.List(channel.Stored.Where(message => message.VisibleTo(user)).Select(message => Message(world, message))),
    };

    private static JsonObject Message(SlackWorld world, StoredMessage message)
    {
        var json = MessageWire.Write(world.App, message, allMetadata: true);
        json["author"] = message.Author?.ShownName ?? world.App.Name;
        json["ephemeral"] = message.OnlyFor is not null;
        json["broadcast"] = message.IsBroadcast;
        json["command"] = message.Command;
        json["asked_by"] = message.AskedBy?.Name;
        return json;
    }
}
