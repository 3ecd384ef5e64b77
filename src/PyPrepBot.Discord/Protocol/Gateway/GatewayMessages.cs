namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What operators read about the connection to Discord.</summary>
internal static class GatewayMessages
{
    public const string NotStarted = "The connection to Discord has not been started.";
    public const string Connecting = "Connecting to Discord.";
    public const string Resuming = "Going on with the last Discord session.";
    public const string Ready = "Connected to Discord.";
    public const string NoDirectory = "Discord does not say where its gateway is; it is asked again.";

    public static string WaitingForStart(TimeSpan wait) =>
        FormattableString.Invariant($"Too many Discord sessions were started; the next one starts in {wait.TotalSeconds:0} seconds.");

    public static string WaitingAfter(string reason, TimeSpan wait) =>
        FormattableString.Invariant($"Not connected to Discord ({reason}); the next attempt is in {wait.TotalSeconds:0.0} seconds.");

    public static string Refusal(int code) => code switch
    {
        401 or 4004 => "Discord does not accept the bot's token. Copy it again from the Bot page of the application, or reset it there.",
        4010 => "Discord does not accept the shard number. Check the number of shards in the settings.",
        4011 => "The bot is in too many servers for this number of connections. Raise the number of shards, or leave it to Discord.",
        4012 => "Discord no longer speaks this version of its gateway. Update the bot.",
        4013 => "Discord does not know the intents the bot asks for. Update the bot.",
        4014 => "Discord does not allow the intents the bot asks for. Switch them on at the Bot page of the application.",
        _ => $"Discord refused the connection for good, with code {code}.",
    };

    public static string Reason(LinkEnd end) => end.Fate switch
    {
        LinkFate.Stopped => "the bot is stopping",
        LinkFate.Closed => end.Code is { } code ? $"Discord closed with code {code}" : "Discord closed without a code",
        LinkFate.Lost => "the connection was lost",
        LinkFate.HandshakeRefused => $"the handshake was answered with status {end.Code}",
        LinkFate.ReconnectAsked => "Discord asked to reconnect",
        LinkFate.SessionInvalid => "the session is not valid",
        LinkFate.SessionDoubted => "the session has to be resumed",
        LinkFate.Silent => "Discord stopped answering",
        LinkFate.NoHello => "there was no greeting",
        LinkFate.NoReady => "the session did not become ready",
        LinkFate.Garbled => "a message could not be read",
        LinkFate.NoDirectory => "the address of the gateway is not known",
        _ => "unknown",
    };
}
