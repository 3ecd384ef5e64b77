using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord;

/// <summary>What the doctor says about Discord.</summary>
internal static class CheckMessages
{
    // Below this an operator should know that something restarts too often.
    private const int FewSessions = 50;

    public static Finding TokenRefused { get; } = new(
        FindingLevel.Fault,
        "Discord: it does not know this token",
        "Press Reset Token on the application's Bot page and put the new token into Discord__Token. A reset makes the old one worthless.");

    public static Finding TokenWorks(ApplicationPayload application) =>
        new(FindingLevel.Good, $"Discord: the token works, this is {application.Name} ({application.Id})");

    public static Finding NotReached(Uri address, string reason) => new(
        FindingLevel.Fault,
        $"Discord: {address} cannot be asked. {reason}",
        "Look at the network and at Discord:ApiBaseUrl, then try again.");

    public static Finding? Entry(DiscordMode mode, ApplicationPayload application) =>
        (string.IsNullOrEmpty(application.InteractionsEndpointUrl), mode) switch
        {
            (false, DiscordMode.Gateway) => new(
                FindingLevel.Fault,
                "Discord: an Interactions Endpoint URL is set, so the gateway gets no commands and no buttons",
                "Clear it on the application's General Information page, or set Discord__Mode=Http."),
            (true, DiscordMode.Http) => new(
                FindingLevel.Fault,
                "Discord: Discord:Mode is Http, but no Interactions Endpoint URL is set, so nothing comes in",
                "Start the bot, then enter https://<your host>/discord/interactions on the application's General Information page."),
            _ => null,
        };

    public static Finding Sessions(GatewayBotPayload gateway)
    {
        var limit = gateway.SessionStartLimit ?? new SessionLimitPayload();
        var what = string.Create(
            CultureInfo.InvariantCulture,
            $"Discord: gateway found, {limit.Remaining} of {limit.Total} session starts left today, connections: {gateway.Shards}");
        return limit.Remaining >= FewSessions
            ? new Finding(FindingLevel.Good, what)
            : new Finding(
                FindingLevel.Warning, what, "Something restarts too often without resuming: is a second bot running with this token?");
    }

    public static Finding Channel(string channel, string guild, IReadOnlyList<string> lacks, string invitation) => lacks.Count == 0
        ? new Finding(FindingLevel.Good, $"Discord: #{channel} of {guild}: every permission is there")
        : new Finding(
            FindingLevel.Fault,
            $"Discord: #{channel} of {guild}: the bot lacks {string.Join(", ", lacks)}",
            $"Allow it for the bot's role under Edit Channel, Permissions; or invite the bot again with {invitation}");

    public static Finding NoChannel(string channel) => new(
        FindingLevel.Fault,
        $"Discord: the channel {channel} of a study group is not there any more",
        "Type /group setup in the channel that takes its place.");

    public static Finding Invite(string invitation) => new(FindingLevel.Good, $"Discord: invite the bot with {invitation}");
}
