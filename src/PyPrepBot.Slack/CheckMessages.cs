using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack;

/// <summary>What the doctor says about Slack.</summary>
internal static class CheckMessages
{
    public static Finding SocketWorks { get; } = new(
        FindingLevel.Good, "Slack: the app-level token works and Socket Mode is on, so the bot needs no address of its own");

    public static Finding TokenWorks(IdentityReply identity) => new(
        FindingLevel.Good, $"Slack: the bot token works, this is {identity.User} in {identity.Team} ({identity.TeamId})");

    public static Finding NoBot(Uri install) => new(
        FindingLevel.Fault,
        "Slack: this token is a person's and not a bot's",
        $"Take the Bot User OAuth Token, which begins with xoxb-, from {install}, and put it into Slack__BotToken.");

    public static Finding TokenRefused(string place, SlackApiException refusal, Uri install) => refusal.Class switch
    {
        ErrorClass.Scope => new Finding(
            FindingLevel.Fault,
            $"Slack: this is the wrong kind of token ({refusal.Error})",
            $"Slack__BotToken takes the one that begins with xoxb-, from {install}."),
        ErrorClass.TokenDead or ErrorClass.TokenRefresh => new Finding(
            FindingLevel.Fault,
            $"Slack: the bot token{In(place)} is not accepted ({refusal.Error})",
            $"Install the app again at {install}; the new token, which begins with xoxb-, takes the place of the old one."),
        _ => NotNow(refusal),
    };

    public static Finding ScopeMissing(string scope, Uri again) => new(
        FindingLevel.Fault,
        $"Slack: the scope {scope} is missing, and the bot needs it",
        $"Bring the app up to date with `manifest slack`, then install it again: {again}");

    public static Finding ScopeSpared(string scope, Uri again) => new(
        FindingLevel.Warning,
        $"Slack: without the scope {scope} {Cost(scope)}",
        $"If you miss it, install the app again and allow it: {again}");

    public static Finding NotReached(Uri address, string reason) => new(
        FindingLevel.Fault,
        $"Slack: {address} cannot be asked. {reason}",
        "Look at the network and at Slack:ApiBaseUrl, then try again.");

    public static Finding SocketRefused(SlackApiException refusal, Uri page) => refusal switch
    {
        { Error: "socket_mode_not_enabled" or "link_disabled" or "not_enabled" or "feature_not_enabled" } => new Finding(
            FindingLevel.Fault, "Slack: Socket Mode is off, so nothing comes in", $"Switch it on under Socket Mode at {page}/socket-mode."),
        { Error: "missing_scope" } => new Finding(
            FindingLevel.Fault,
            "Slack: the app-level token lacks the scope connections:write",
            $"Make a new one with it under App-Level Tokens at {page}/general, and put it into Slack__AppToken."),
        { Error: "not_allowed_token_type" } => new Finding(
            FindingLevel.Fault,
            "Slack: Slack:AppToken is the wrong kind of token",
            $"It takes the one that begins with xapp-, from App-Level Tokens at {page}/general."),
        { Class: ErrorClass.TokenDead or ErrorClass.TokenRefresh } => new Finding(
            FindingLevel.Fault,
            $"Slack: the app-level token is not accepted ({refusal.Error})",
            $"Make a new one with the scope connections:write under App-Level Tokens at {page}/general, and put it into Slack__AppToken."),
        _ => NotNow(refusal),
    };

    public static Finding Called(Uri? events) => events is { IsLoopback: true }
        ? new Finding(
            FindingLevel.Warning,
            $"Slack: only this machine reaches {events}",
            "For a simulator that is right. Else set Slack:PublicUrl to the address of the proxy that passes calls on to Urls.")
        : new Finding(
            FindingLevel.Good,
            $"Slack: it has to call {events?.AbsoluteUri ?? $"https://<your host>{SlackAddresses.EventsPath}"} for everything",
            "`manifest slack` puts that address into the app. Whether a proxy passes it on to Urls is not seen from here.");

    public static Finding NowhereYet(Uri? install) => new(
        FindingLevel.Warning, "Slack: no workspace has installed the bot yet", $"Start it, then open {install} in a browser.");

    public static Finding NotInstalled(ChannelRef place, Uri? install) => new(
        FindingLevel.Fault,
        $"Slack: the group of channel {place.Id} is in {place.Space}, where the bot is not installed",
        $"Somebody of that workspace opens {install} in a browser; the group goes on where it was.");

    public static Finding Channel(string id, ChannelFacts channel, string hub) => channel switch
    {
        { IsArchived: true } => new Finding(
            FindingLevel.Fault,
            $"Slack: #{channel.Name ?? id} is archived",
            $"Unarchive it, or type {hub} group setup in the channel that takes its place."),
        { IsMember: false, IsIm: false } => new Finding(
            FindingLevel.Fault, $"Slack: the bot is not in #{channel.Name ?? id}", "Type /invite @PyPrepBot there."),
        _ => new Finding(FindingLevel.Good, $"Slack: the bot is in #{channel.Name ?? id}"),
    };

    public static Finding ChannelRefused(string id, SlackApiException refusal, string hub, Uri again) => refusal switch
    {
        { Error: "missing_scope", Needed: { } needed } => ScopeMissing(needed, again),
        { Class: ErrorClass.ChannelGone } => new Finding(
            FindingLevel.Fault,
            $"Slack: the channel {id} of a study group is gone, or it is private and the bot is not in it",
            $"If it is there, type /invite @PyPrepBot in it; if not, type {hub} group setup in the channel that takes its place."),
        _ => NotNow(refusal),
    };

    public static Finding Commands(SlackOptions options)
    {
        var direct = options.Commands.Where(command => !string.IsNullOrWhiteSpace(command.Value)).Select(command => command.Value.Trim());
        return new Finding(
            FindingLevel.Good,
            $"Slack: the commands are {string.Join(", ", direct.Append(options.HubCommand))}; "
            + "where another app has one of them, the app that was installed last gets it");
    }

    public static Finding Install(Uri address) => new(FindingLevel.Good, $"Slack: install the bot, or install it again, with {address}");

    private static Finding NotNow(SlackApiException refusal) => new(
        FindingLevel.Fault, $"Slack: {refusal.Message}", "Try again in a minute; if it stays so, look at the app's pages at Slack.");

    private static string In(string place) => place.Length == 0 ? "" : $" of {place}";

    private static string Cost(string scope) => scope switch
    {
        "files:write" => "files such as an export cannot be sent, which people are told",
        "files:read" => "files that people share, such as questions to import, cannot be read",
        "channels:history" => "a post in a public channel that may have arrived is not looked for, and then not sent again",
        "groups:history" => "a post in a private channel that may have arrived is not looked for, and then not sent again",
        "usergroups:read" => "moderators cannot come from a user group",
        _ => "something small is left out",
    };
}
