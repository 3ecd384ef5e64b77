namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>What the ids in options stand for; any of the maps may be missing.</summary>
internal sealed record ResolvedPayload
{
    public IReadOnlyDictionary<string, ChannelPayload>? Channels { get; init; }

    public IReadOnlyDictionary<string, MessagePayload>? Messages { get; init; }
}
