namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>What the ids in options stand for; any of the maps may be missing.</summary>
internal sealed record ResolvedPayload
{
    public IReadOnlyDictionary<string, ChannelPayload>? Channels { get; init; }

    public IReadOnlyDictionary<string, MessagePayload>? Messages { get; init; }

    public IReadOnlyDictionary<string, AttachmentPayload>? Attachments { get; init; }

    public IReadOnlyDictionary<string, UserPayload>? Users { get; init; }

    /// <summary>The same people within the server; their <c>user</c> is left out.</summary>
    public IReadOnlyDictionary<string, MemberPayload>? Members { get; init; }
}
