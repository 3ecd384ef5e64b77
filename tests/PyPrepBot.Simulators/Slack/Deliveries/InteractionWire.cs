using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Hooks;
using PyPrepBot.Simulators.Slack.People;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.Views;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>What people do, as the bot is told of it.</summary>
/// <remarks>https://docs.slack.dev/reference/interaction-payloads</remarks>
internal static class InteractionWire
{
    /// <remarks>https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling</remarks>
    public static JsonObject Command(Simulation simulation, ResponseHook hook, string text)
    {
        var (user, channel) = (hook.User, hook.Channel);
        var json = new JsonObject
        {
            ["token"] = simulation.World.App.VerificationToken, ["team_id"] = user.Workspace.Id, ["team_domain"] = user.Workspace.Domain,
            ["channel_id"] = channel.Id, ["channel_name"] = ChannelWire.NameOf(channel), ["user_id"] = user.Id, ["user_name"] = user.Name,
            ["command"] = hook.Command!.Split(' ')[0], ["text"] = text, ["api_app_id"] = simulation.World.App.Id,
            ["is_enterprise_install"] = hook.Installation.IsForAll ? "true" : "false",
            ["response_url"] = simulation.Hooks.AddressOf(hook).ToString(), ["trigger_id"] = simulation.Triggers.Issue(user),
        };
        if (user.Workspace.EnterpriseId is { } enterprise)
        {
            json["enterprise_id"] = enterprise;
            json["enterprise_name"] = user.Workspace.EnterpriseName;
        }

        return json;
    }

    /// <summary>A control of a message was used.</summary>
    public static JsonObject OnMessage(Simulation simulation, ResponseHook hook, JsonObject action, JsonObject state)
    {
        var message = hook.Source!;
        var json = Common(simulation, "block_actions", hook.User, hook.Installation, hook.Channel.Workspace);
        var container = new JsonObject
        {
            ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = hook.Channel.Id,
            ["is_ephemeral"] = message.OnlyFor is not null,
        };
        if (message.ThreadTs is { } thread)
            container["thread_ts"] = thread;
        json["container"] = container;
        json["channel"] = ChannelWire.Place(hook.Channel);
        if (message.OnlyFor is null)
            json["message"] = MessageWire.Write(simulation.World.App, message, allMetadata: false);
        json["state"] = new JsonObject { ["values"] = state };
        json["response_url"] = simulation.Hooks.AddressOf(hook).ToString();
        json["actions"] = new JsonArray(action);
        return json;
    }

    /// <summary>A control of a window or of the Home tab was used.</summary>
    public static JsonObject InView(Simulation simulation, OpenView view, JsonObject action)
    {
        var json = Common(simulation, "block_actions", view.Owner, view.Installation, view.Owner.Workspace);
        json["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        json["view"] = ViewWire.Write(simulation.World.App, view);
        json["actions"] = new JsonArray(action);
        return json;
    }

    /// <summary>A window was sent or closed.</summary>
    public static JsonObject OfView(Simulation simulation, OpenView view, string type, bool? isCleared = null)
    {
        var json = Common(simulation, type, view.Owner, view.Installation, view.Owner.Workspace);
        json["view"] = ViewWire.Write(simulation.World.App, view);
        if (isCleared is { } cleared)
        {
            json["is_cleared"] = cleared;
            json.Remove("trigger_id");
        }
        else
        {
            json["response_urls"] = new JsonArray();
        }

        return json;
    }

    public static JsonObject Suggestion(
        Simulation simulation, SlackUser user, Place place, string block, string action, string typed)
    {
        var json = Common(simulation, "block_suggestion", user, place.Installation, user.Workspace);
        json.Remove("trigger_id");
        if (place.View is { } view)
        {
            json["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
            json["view"] = ViewWire.Write(simulation.World.App, view);
        }
        else
        {
            var message = place.Message!;
            json["container"] = new JsonObject
            {
                ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel.Id,
                ["is_ephemeral"] = message.OnlyFor is not null,
            };
            json["channel"] = ChannelWire.Place(message.Channel);
        }

        (json["action_id"], json["block_id"], json["value"]) = (action, block, typed);
        return json;
    }

    public static JsonObject Shortcut(Simulation simulation, SlackUser user, Installation installation, string callbackId)
    {
        var json = Common(simulation, "shortcut", user, installation, user.Workspace);
        json["callback_id"] = callbackId;
        json["action_ts"] = simulation.World.Ids.NextTs();
        return json;
    }

    public static JsonObject OnMessageMenu(Simulation simulation, ResponseHook hook, string callbackId)
    {
        var json = Common(simulation, "message_action", hook.User, hook.Installation, hook.User.Workspace);
        json["callback_id"] = callbackId;
        json["action_ts"] = simulation.World.Ids.NextTs();
        json["channel"] = ChannelWire.Place(hook.Channel);
        json["message"] = MessageWire.Write(simulation.World.App, hook.Source!, allMetadata: false);
        json["message_ts"] = hook.Source!.Ts;
        json["response_url"] = simulation.Hooks.AddressOf(hook).ToString();
        return json;
    }

    /// <summary>What was done with a control.</summary>
    public static JsonObject Action(SlackIds ids, JsonObject block, JsonObject control, JsonObject? state)
    {
        var json = new JsonObject
        {
            ["type"] = control.Text("type"), ["action_id"] = control.Text("action_id"), ["block_id"] = block.Text("block_id"),
            ["action_ts"] = ids.NextTs(),
        };
        foreach (var name in (string[])["text", "value", "style", "url", "placeholder"])
        {
            if (control[name] is { } value && control.Text("type") == "button")
                json[name] = value.DeepClone();
        }

        foreach (var (name, value) in state ?? [])
            json[name] = value?.DeepClone();
        return json;
    }

    /// <summary>What stands in the controls of a message before anybody uses them.</summary>
    public static JsonObject StateOf(StoredMessage message)
    {
        var values = new JsonObject();
        foreach (var (block, control) in Controls.All(message.Blocks))
        {
            if (control.Text("type") is "button" or "overflow")
                continue;
            var id = block.Text("block_id")!;
            if (values[id] is not JsonObject place)
                values[id] = place = [];
            place[control.Text("action_id")!] = ViewState.Initial(control);
        }

        return values;
    }

    private static JsonObject Common(
        Simulation simulation, string type, SlackUser user, Installation installation, SlackWorkspace workspace) => new()
    {
        ["type"] = type, ["user"] = PeopleWire.Actor(user), ["api_app_id"] = simulation.World.App.Id,
        ["token"] = simulation.World.App.VerificationToken, ["team"] = installation.IsForAll ? null : PeopleWire.Team(workspace),
        ["enterprise"] = installation.EnterpriseId is { } enterprise
            ? new JsonObject { ["id"] = enterprise, ["name"] = installation.EnterpriseName } : null,
        ["is_enterprise_install"] = installation.IsForAll, ["trigger_id"] = simulation.Triggers.Issue(user),
    };
}
