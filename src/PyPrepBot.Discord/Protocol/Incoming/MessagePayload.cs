namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A message, in part.</summary>
internal sealed record MessagePayload
{
    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>64: only one person sees it.</summary>
    public long Flags { get; init; }

    public string? Content { get; init; }

    public string? Nonce { get; init; }

    public IReadOnlyList<ComponentPayload>? Components { get; init; }

    public UserPayload? Author { get; init; }

    public IReadOnlyList<AttachmentPayload>? Attachments { get; init; }
}
