using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Load;

/// <summary>One of many people who only press. Nobody draws a screen for them.</summary>
public sealed class LoadMember
{
    private readonly Simulation _simulation;
    private readonly SlackUser _user;

    internal LoadMember(Simulation simulation, SlackUser user) => (_simulation, _user) = (simulation, user);

    public string Id => _user.Id;

    /// <summary>A press on a message that stands in a channel.</summary>
    public PreparedPress Presses(string actionId, SeenMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Prepare(null, Base(message.ChannelId, message.Channel, message.Ts, isEphemeral: false, actionId), message.Raw);
    }

    /// <summary>A press on what this person was shown.</summary>
    public PreparedPress Presses(string actionId, LoadAnswer shown, SeenMessage source)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(source);
        if (shown.View is null)
            return Prepare(null, Base(source.ChannelId, source.Channel, source.Ts, isEphemeral: true, actionId), null);
        var view = (JsonObject)JsonNode.Parse(Encoding.UTF8.GetString(shown.Body.Span))!;
        (view["id"], view["hash"], view["team_id"]) = (shown.View, "1.load", _user.Workspace.Id);
        (view["app_installed_team_id"], view["root_view_id"], view["previous_view_id"]) = (_user.Workspace.Id, shown.View, null);
        view["state"] = new JsonObject { ["values"] = new JsonObject() };
        var payload = Common(actionId);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = shown.View };
        payload["view"] = view;
        return new PreparedPress(Delivery.Interactive, payload.ToJsonString()[1..], shown.View);
    }

    /// <summary>A command, with what stands behind it.</summary>
    public PreparedPress Types(string command, string text, SeenChannel room)
    {
        ArgumentNullException.ThrowIfNull(room);
        var payload = new JsonObject
        {
            ["team_id"] = _user.Workspace.Id, ["team_domain"] = _user.Workspace.Domain, ["channel_id"] = room.Id,
            ["channel_name"] = room.Name, ["user_id"] = _user.Id, ["user_name"] = _user.Name, ["command"] = command, ["text"] = text,
            ["api_app_id"] = _simulation.World.App.Id, ["is_enterprise_install"] = "false",
        };
        return new PreparedPress(Delivery.Command, payload.ToJsonString()[1..], null);
    }

    private JsonObject Base(string channel, string name, string ts, bool isEphemeral, string actionId)
    {
        var payload = Common(actionId);
        payload["container"] = new JsonObject
        {
            ["type"] = "message", ["message_ts"] = ts, ["channel_id"] = channel, ["is_ephemeral"] = isEphemeral,
        };
        payload["channel"] = new JsonObject { ["id"] = channel, ["name"] = name };
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        return payload;
    }

    private JsonObject Common(string actionId) => new()
    {
        ["type"] = "block_actions", ["user"] = PeopleWire.Actor(_user), ["api_app_id"] = _simulation.World.App.Id,
        ["team"] = PeopleWire.Team(_user.Workspace), ["enterprise"] = null, ["is_enterprise_install"] = false,
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "button", ["action_id"] = actionId, ["block_id"] = "b", ["action_ts"] = "1.000001",
        }),
    };

    private static PreparedPress Prepare(string? view, JsonObject payload, JsonObject? message)
    {
        if (message is not null)
            payload["message"] = message.DeepClone();
        return new PreparedPress(Delivery.Interactive, payload.ToJsonString()[1..], view);
    }
}
