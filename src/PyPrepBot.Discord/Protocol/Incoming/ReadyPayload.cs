namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>What a new session is told first, as far as it matters here.</summary>
internal sealed record ReadyPayload
{
    public IReadOnlyList<GuildPayload>? Guilds { get; init; }
}
