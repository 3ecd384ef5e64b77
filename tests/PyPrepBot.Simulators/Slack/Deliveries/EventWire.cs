using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>Events as Slack tells them.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api</remarks>
internal static class EventWire
{
    public static JsonObject Outer(
        SlackWorld world, Installation installation, JsonObject what, SlackChannel? channel, SlackUser? actor)
    {
        var isShared = channel is { SharedWith.Count: > 0 };
        // In a channel shared between companies this is the side of whoever did it, and not where the app is installed.
        var team = (isShared ? actor?.Workspace : null) ?? installation.Workspace ?? channel?.Workspace ?? actor?.Workspace;
        what["event_ts"] ??= world.Ids.NextTs();
        return new JsonObject
        {
            ["token"] = world.App.VerificationToken, ["team_id"] = team?.Id, ["enterprise_id"] = team?.EnterpriseId,
            ["api_app_id"] = world.App.Id, ["event"] = what, ["type"] = "event_callback", ["event_id"] = world.Ids.Next('E').Insert(1, "v"),
            ["event_time"] = world.Time.GetUtcNow().ToUnixTimeSeconds(), ["is_ext_shared_channel"] = isShared,
            ["authorizations"] = new JsonArray(new JsonObject
            {
                ["enterprise_id"] = installation.EnterpriseId, ["team_id"] = installation.Workspace?.Id,
                ["user_id"] = installation.BotUserId, ["is_bot"] = true, ["is_enterprise_install"] = installation.IsForAll,
            }),
            ["event_context"] = $"4-{world.Ids.NextSecret(24)}",
        };
    }

    /// <summary>A message in a conversation with the bot.</summary>
    public static JsonObject Message(SlackWorld world, StoredMessage message)
    {
        var json = MessageWire.Write(world.App, message);
        json["channel"] = message.Channel.Id;
        json["channel_type"] = message.Channel.IsDirect ? "im" : message.Channel.IsPrivate ? "group" : "channel";
        json["event_ts"] = message.Ts;
        return json;
    }

    public static JsonObject Mention(SlackWorld world, StoredMessage message)
    {
        var json = Message(world, message);
        json["type"] = "app_mention";
        json.Remove("channel_type");
        return json;
    }

    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var json = new JsonObject { ["type"] = type };
        foreach (var (name, value) in fields)
            json[name] = value;
        return json;
    }
}
