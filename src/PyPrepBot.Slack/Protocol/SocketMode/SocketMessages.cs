namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>What operators read about the connection to Slack.</summary>
internal static class SocketMessages
{
    public const string NotStarted = "The connection to Slack has not been started.";
    public const string Connecting = "Connecting to Slack.";
    public const string Ready = "Connected to Slack.";

    public static string WaitingAfter(LinkEnd end, TimeSpan wait) =>
        FormattableString.Invariant($"Not connected to Slack ({Reason(end)}); the next attempt is in {wait.TotalSeconds:0.0} seconds.");

    public static string Refusal(LinkEnd end) => end switch
    {
        { Fate: LinkFate.Disabled } =>
            "Socket Mode is switched off for the app. Switch it on at the app's Socket Mode page; the bot looks again every ten minutes.",
        { Detail: "not_allowed_token_type" } =>
            "Slack wants the app-level token here, the one that starts with xapp-. The bot looks again every ten minutes.",
        { Detail: "forbidden_team" or "team_disabled" or "user_removed_from_team" } =>
            "Slack does not let the app into this workspace. The bot looks again every ten minutes.",
        _ =>
            "Slack does not accept the app-level token. Make one with the scope connections:write; the bot looks again every ten minutes.",
    };

    public static string Reason(LinkEnd end) => end.Fate switch
    {
        LinkFate.Stopped => "the bot is stopping",
        LinkFate.Closed => end.Detail is { } code ? $"Slack closed with code {code}" : "Slack closed without a code",
        LinkFate.Lost => "the connection was lost",
        LinkFate.HandshakeRefused => $"the handshake was answered with status {end.Detail}",
        LinkFate.NoHello => "there was no greeting",
        LinkFate.Garbled => "there was something else than a greeting",
        LinkFate.RefreshAsked => "Slack asked to reconnect",
        LinkFate.Aged => "the connection had become old",
        LinkFate.TooMany => "there are too many connections of this app",
        LinkFate.Disabled => "Socket Mode is switched off",
        LinkFate.NoAddress => $"Slack gave no address: {end.Detail}",
        LinkFate.AddressRefused => $"Slack refused an address: {end.Detail}",
        _ => "unknown",
    };
}
