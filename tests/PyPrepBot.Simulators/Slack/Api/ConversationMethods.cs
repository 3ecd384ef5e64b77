using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>Channels, and conversations with one person.</summary>
internal static class ConversationMethods
{
    public static ApiReply Open(ApiCall call)
    {
        if (call.Text("channel") is not null)
            return ApiReply.Ok(("channel", ChannelWire.Write(call.Channel())));
        var users = (call.Text("users") ?? throw new RefusalException("users_list_not_supplied")).Split(',');
        if (users.Length > 1)
            call.Demand("mpim:write");
        if (users[0] == call.Installation.BotUserId)
            throw new RefusalException("cannot_dm_bot");
        var user = call.User(users[0]);
        if (user.IsDeactivated)
            throw new RefusalException("user_disabled");
        var channel = call.World.DirectWith(user);
        return call.Flag("return_im")
            ? ApiReply.Ok(("channel", ChannelWire.Write(channel)))
            : ApiReply.Ok(("channel", new JsonObject { ["id"] = channel.Id }));
    }

    public static ApiReply Info(ApiCall call)
    {
        var channel = call.Channel();
        call.Demand(Scope(channel, "read"));
        var json = ChannelWire.Write(channel);
        if (call.Flag("include_num_members"))
            json["num_members"] = channel.Members.Count + (channel.HasBot ? 1 : 0);
        return ApiReply.Ok(("channel", json));
    }

    public static ApiReply List(ApiCall call)
    {
        var types = (call.Text("types") ?? "public_channel").Split(',', StringSplitOptions.TrimEntries);
        foreach (var type in types)
            call.Demand(Needed(type));
        var all = call.World.Channels.Where(channel => !channel.IsDeleted && types.Contains(TypeOf(channel)))
            .Where(channel => call.Installation.Covers(channel.Workspace) && (!channel.IsPrivate || channel.HasBot))
            .Where(channel => !(channel.IsArchived && call.Flag("exclude_archived"))).ToList();
        var (page, metadata) = Paging.Take(call, all, 100, 999);
        return ApiReply.Ok(("channels", Json.List(page.Select(ChannelWire.Write))), ("response_metadata", metadata));
    }

    public static ApiReply Members(ApiCall call)
    {
        var channel = call.Channel();
        call.Demand(Scope(channel, "read"));
        List<string> all = [.. channel.Members.Select(member => member.Id), .. channel.HasBot ? [call.Installation.BotUserId] : (string[])[]];
        var (page, metadata) = Paging.Take(call, all, 100, 999);
        return ApiReply.Ok(("members", Json.Strings(page)), ("response_metadata", metadata));
    }

    public static string Scope(SlackChannel channel, string right) =>
        (channel.IsDirect ? "im:" : channel.IsPrivate ? "groups:" : "channels:") + right;

    private static string TypeOf(SlackChannel channel) =>
        channel.IsDirect ? "im" : channel.IsPrivate ? "private_channel" : "public_channel";

    private static string Needed(string type) => type switch
    {
        "public_channel" => "channels:read",
        "private_channel" => "groups:read",
        "im" => "im:read",
        "mpim" => "mpim:read",
        _ => throw new RefusalException("invalid_types"),
    };
}
