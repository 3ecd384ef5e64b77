namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>Where the gateway is, how many connections Discord recommends, and how many sessions may still be begun.</summary>
internal sealed record GatewayBotPayload
{
    public string? Url { get; init; }

    public int Shards { get; init; } = 1;

    public SessionLimitPayload? SessionStartLimit { get; init; }
}
