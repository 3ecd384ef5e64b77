using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Whether the bot may say this here, and keeping what it says.</summary>
internal static class Posting
{
    /// <summary>Stores a new message and tells everybody whom it concerns.</summary>
    public static void Store(Simulation simulation, StoredMessage message)
    {
        message.Channel.Stored.Add(message);
        simulation.World.Changed();
        if (message.OnlyFor is not null)
            return;
        simulation.Sights.Spread(message);
        if (message is { Channel.Partner: not null, Bot: { } bot })
            simulation.Deliveries.Tell(bot, "message.im", EventWire.Message(simulation.World, message));
    }

    public static void Demand(ApiCall call, SlackChannel channel)
    {
        if (channel.IsArchived)
            throw new RefusalException("is_archived");
        if (channel is { IsDirect: false, HasBot: false })
            throw new RefusalException("not_in_channel");
        if (channel.IsDirect && !call.World.App.HasMessagesTab)
            throw new RefusalException("messages_tab_disabled");
        if (channel.IsReadOnly)
            throw new RefusalException("restricted_action_read_only_channel");
        if (call.Simulation.Pace.Wait(channel, call.Now) is { } seconds)
            throw new RefusalException(ApiReply.Limited(seconds));
    }

    public static (string Text, JsonArray? Blocks) Content(ApiCall call, int mostText, bool cuts)
    {
        var text = call.Text("text") ?? "";
        if (text.Length > mostText && !cuts)
            throw new RefusalException("msg_too_long");
        if (text.Length > mostText)
            call.Violations.Add($"the text was cut after {mostText} characters");
        var blocks = call.Read<JsonArray>("blocks", "invalid_blocks_format");
        if (text.Length == 0 && blocks is not { Count: > 0 } && call.Text("attachments") is null && call.Text("markdown_text") is null)
            throw new RefusalException("no_text");
        if (MessageRules.Refusal(blocks, call.Note) is { } refusal)
            throw new RefusalException(refusal);
        return (text[..Math.Min(text.Length, mostText)], blocks is { Count: > 0 } ? BlockIds.Filled(blocks, call.World.Ids) : null);
    }

    public static JsonObject? Metadata(ApiCall call)
    {
        var metadata = call.Read<JsonObject>("metadata", "invalid_metadata_format");
        return MessageRules.Refusal(metadata) is { } refusal ? throw new RefusalException(refusal) : metadata;
    }

    /// <summary>The message a new one is to stand under.</summary>
    public static string? Thread(ApiCall call, SlackChannel channel)
    {
        if (call.Text("thread_ts") is not { } ts)
            return null;
        var parent = channel.Find(ts) ?? throw new RefusalException("thread_not_found");
        return parent.ThreadTs is null || parent.ThreadTs == parent.Ts ? ts : throw new RefusalException("cannot_reply_to_message");
    }
}
