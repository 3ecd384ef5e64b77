using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>Whether the bot may say this here.</summary>
internal static class PostingRules
{
    public static RestReply? Refusal(SimulatedChannel channel, RestCall call)
    {
        if (channel.Kind == ChannelKind.Forum)
            return RestReply.Error(400, 40058, "Cannot create a message in a forum channel");
        if (channel is { Recipient.TakesDirectMessages: false })
            return RestReply.Error(403, 50007, "Cannot send messages to this user");
        if (channel.Locked)
            return channel.Archived ? RestReply.Error(400, 50083, "Thread is archived") : RestReply.Error(400, 160005, "Thread is locked");
        return channel.BotMay(Needed(channel, call)) ? null : RestReply.MissingPermissions();
    }

    private static ulong Needed(SimulatedChannel channel, RestCall call) =>
        (channel.IsThread ? Rights.SendMessagesInThreads : Rights.SendMessages)
        | (call.Json["embeds"] is JsonArray { Count: > 0 } ? Rights.EmbedLinks : 0)
        | (call.Request.Files.Count > 0 ? Rights.AttachFiles : 0);
}
