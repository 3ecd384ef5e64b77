using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>Messages as Slack describes them.</summary>
/// <remarks>https://docs.slack.dev/reference/events/message</remarks>
internal static class MessageWire
{
    public static JsonObject Write(SlackApp app, StoredMessage message)
    {
        var json = new JsonObject
        {
            ["type"] = "message", ["user"] = message.Author?.Id ?? message.Bot?.BotUserId, ["ts"] = message.Ts, ["text"] = message.Text,
            ["team"] = (message.Author?.Workspace ?? message.Channel.Workspace).Id,
        };
        if (message.Bot is { } bot)
        {
            json["bot_id"] = bot.BotId;
            json["app_id"] = app.Id;
            json["bot_profile"] = new JsonObject
            {
                ["id"] = bot.BotId, ["deleted"] = false, ["name"] = app.Name, ["app_id"] = app.Id, ["team_id"] = message.Channel.Workspace.Id,
            };
        }

        if (message.Blocks is { } blocks)
            json["blocks"] = blocks.DeepClone();
        if (message.Files.Count > 0)
            json["files"] = message.Files.DeepClone();
        if (message.EditedTs is { } edited)
            json["edited"] = new JsonObject { ["user"] = message.Bot?.BotId, ["ts"] = edited };
        Threaded(json, message);
        return json;
    }

    /// <summary>With what was attached to it: all of it only for who asks for all.</summary>
    public static JsonObject Write(SlackApp app, StoredMessage message, bool allMetadata)
    {
        var json = Write(app, message);
        if (message.Metadata is { } metadata)
        {
            json["metadata"] = allMetadata
                ? metadata.DeepClone()
                : new JsonObject { ["event_type"] = metadata.Text("event_type") };
        }

        return json;
    }

    private static void Threaded(JsonObject json, StoredMessage message)
    {
        var replies = message.Channel.Replies(message.Ts).Count();
        if ((message.ThreadTs ?? (replies > 0 ? message.Ts : null)) is { } thread)
            json["thread_ts"] = thread;
        if (replies > 0)
            json["reply_count"] = replies;
    }
}
