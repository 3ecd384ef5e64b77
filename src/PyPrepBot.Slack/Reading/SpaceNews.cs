using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>Reads what Slack tells about workspaces, channels and the bot's place in them, some of it twice or out of order.</summary>
/// <remarks>https://docs.slack.dev/reference/events</remarks>
internal static class SpaceNews
{
    public static IReadOnlyList<SpaceChange> Read(EventPayload wire)
    {
        if (wire.Event is not { } happening || Space.Of(wire) is not { } space)
        {
            return [];
        }

        var bot = wire.Authorizations?.FirstOrDefault(authorization => authorization is { IsBot: true })?.UserId;
        var isAboutBot = bot is not null && happening.User == bot;
        return happening.Type switch
        {
            "app_uninstalled" => [new SpaceLeft(Platform.Slack, space)],
            // People's own tokens are of no concern here.
            "tokens_revoked" when happening.Tokens?.Bot is { Count: > 0 } => [new SpaceLeft(Platform.Slack, space)],
            "team_access_revoked" => [.. Teams(happening).Select(team => new SpaceLeft(Platform.Slack, team))],
            "team_access_granted" => [.. Teams(happening).Select(team => new SpaceJoined(Platform.Slack, team))],
            "channel_id_changed" when happening is { OldChannelId: { } old, NewChannelId: { } now } =>
                [new ChannelMoved(In(space, old), now)],
            _ => happening.Channel?.Id is { } channel ? About(happening, In(space, channel), isAboutBot) : [],
        };
    }

    private static IReadOnlyList<SpaceChange> About(HappeningPayload happening, ChannelRef channel, bool isAboutBot) =>
        happening.Type switch
        {
            "member_joined_channel" when isAboutBot =>
                [new SpaceJoined(Platform.Slack, channel.Space), new BotInvited(channel, Origin.Person(happening.Inviter))],
            "member_left_channel" when isAboutBot => [new ChannelLost(channel)],
            "channel_left" or "group_left" or "channel_deleted" or "group_deleted" or "channel_archive" or "group_archive" =>
                [new ChannelLost(channel)],
            "channel_unarchive" or "group_unarchive" => [new ChannelBack(channel)],
            "channel_rename" or "group_rename" when happening.Channel?.Name is { Length: > 0 } name =>
                [new ChannelRenamed(channel, WireText.Of(name))],
            _ => [],
        };

    private static IEnumerable<string> Teams(HappeningPayload happening) =>
        (happening.TeamIds ?? []).Where(team => !string.IsNullOrEmpty(team));

    private static ChannelRef In(string space, string channel) => new(Platform.Slack, space, channel);
}
