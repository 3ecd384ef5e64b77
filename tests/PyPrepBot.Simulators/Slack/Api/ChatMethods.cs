using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Messages of the bot.</summary>
/// <remarks>https://docs.slack.dev/reference/methods/chat.postMessage</remarks>
internal static class ChatMethods
{
    private const int MostText = 40_000;
    private const int MostTextOfUpdate = 4000;

    public static ApiReply Post(ApiCall call)
    {
        var channel = Target(call);
        var (text, blocks) = Posting.Content(call, MostText, cuts: true);
        var metadata = Posting.Metadata(call);
        var thread = Posting.Thread(call, channel);
        Posting.Demand(call, channel);
        var message = new StoredMessage(call.World.Ids.NextTs(), channel)
        {
            Bot = call.Installation, Text = text, Blocks = blocks, Metadata = metadata is { Count: > 0 } ? metadata : null,
            ThreadTs = thread, IsBroadcast = call.Flag("reply_broadcast"),
        };
        Posting.Store(call.Simulation, message);
        return ApiReply.Ok(
            ("channel", channel.Id), ("ts", message.Ts), ("message", MessageWire.Write(call.World.App, message, allMetadata: true)));
    }

    public static ApiReply PostEphemeral(ApiCall call)
    {
        var channel = call.Channel();
        var (text, blocks) = Posting.Content(call, MostText, cuts: false);
        var thread = Posting.Thread(call, channel);
        var user = channel.Members.Find(member => member.Id == call.Text("user")) ?? throw new RefusalException("user_not_in_channel");
        Posting.Demand(call, channel);
        var message = new StoredMessage(call.World.Ids.NextTs(), channel)
        {
            Bot = call.Installation, Text = text, Blocks = blocks, ThreadTs = thread, OnlyFor = user,
        };
        Posting.Store(call.Simulation, message);
        call.Simulation.Sights.Of(user).See(message);
        return ApiReply.Ok(("message_ts", message.Ts));
    }

    public static ApiReply Update(ApiCall call)
    {
        var message = Own(call, "cant_update_message");
        if (string.IsNullOrEmpty(call.Text("text")) || (message.Blocks is not null && call.Text("blocks") is null))
            call.Violations.Add("an update without both its text and its blocks");
        var (text, blocks) = Posting.Content(call, MostTextOfUpdate, cuts: false);
        // What is left out stays; an empty one takes it away.
        if (Posting.Metadata(call) is { } metadata)
            message.Metadata = metadata.Count > 0 ? metadata : null;
        message.Text = text;
        message.Blocks = blocks;
        message.EditedTs = call.World.Ids.NextTs();
        message.Edits++;
        call.Simulation.Sights.Spread(message);
        call.World.Changed();
        return ApiReply.Ok(
            ("channel", message.Channel.Id), ("ts", message.Ts), ("text", text), ("message", MessageWire.Write(call.World.App, message)));
    }

    public static ApiReply Delete(ApiCall call)
    {
        var message = Own(call, "cant_delete_message");
        if (message.Channel.Replies(message.Ts).Any())
        {
            message.Text = "This message was deleted.";
            message.Blocks = null;
        }
        else
        {
            message.IsDeleted = true;
        }

        call.Simulation.Sights.Spread(message);
        call.World.Changed();
        return ApiReply.Ok(("channel", message.Channel.Id), ("ts", message.Ts));
    }

    public static ApiReply Permalink(ApiCall call)
    {
        var channel = call.Channel();
        var message = channel.Find(call.Text("message_ts")) ?? throw new RefusalException("message_not_found");
        var path = $"{channel.Id}/p{message.Ts.Replace(".", "", StringComparison.Ordinal)}";
        return ApiReply.Ok(
            ("channel", channel.Id), ("permalink", (JsonNode)$"https://{channel.Workspace.Domain}.slack.com/archives/{path}"));
    }

    // A message to a person goes into the conversation with them.
    private static SlackChannel Target(ApiCall call)
    {
        var id = call.Needed("channel");
        return call.World.Users.Any(user => user.Id == id) ? call.World.DirectWith(call.User(id)) : call.Channel();
    }

    private static StoredMessage Own(ApiCall call, string error)
    {
        var channel = call.Channel();
        var message = channel.Find(call.Text("ts")) ?? throw new RefusalException("message_not_found");
        return message.Bot == call.Installation ? message : throw new RefusalException(error);
    }
}
