using System.Text.RegularExpressions;
using PyPrepBot.Slack.Protocol.Incoming;

namespace PyPrepBot.Slack.Reading;

/// <summary>What somebody said to the bot: behind its name in a channel, or anything in private.</summary>
/// <remarks>https://docs.slack.dev/reference/events/app_mention</remarks>
internal static class Said
{
    /// <summary>Null for whatever is not meant for the bot: its own words, those of other bots, edits and deletions.</summary>
    public static string? Of(HappeningPayload happening, IReadOnlyList<AuthorizationPayload>? authorizations)
    {
        var bot = authorizations?.FirstOrDefault(authorization => authorization is { IsBot: true })?.UserId;
        var isByBot = happening.BotId is not null || string.IsNullOrEmpty(happening.User) || happening.User == bot;
        if (isByBot || happening.Subtype is not (null or "thread_broadcast"))
        {
            return null;
        }

        var text = happening.Text ?? "";
        return happening switch
        {
            { Type: "app_mention" } => BehindName(text, bot),
            { Type: "message", ChannelType: "im" } => text.TrimStart().StartsWith("<@", StringComparison.Ordinal)
                ? BehindName(text, bot)
                : text,
            _ => null,
        };
    }

    // "<@U1> quiz gil", "<@U1|pyprepbot> quiz gil", "Let us see, <@U1> challenge".
    private static string BehindName(string text, string? bot)
    {
        var name = Regex.Match(text, $@"<@{(bot is null ? "[A-Z0-9]+" : Regex.Escape(bot))}(\|[^>]*)?>", RegexOptions.NonBacktracking);
        return text[(name.Index + name.Length)..].TrimStart(' ', ',', ':');
    }
}
