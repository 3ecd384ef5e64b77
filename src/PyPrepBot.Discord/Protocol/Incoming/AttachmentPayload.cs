namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>A file that somebody sent. Its address works for a day or so.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#attachment-object</remarks>
internal sealed record AttachmentPayload
{
    public string? Id { get; init; }

    public string? Filename { get; init; }

    /// <summary>In bytes.</summary>
    public long? Size { get; init; }

    public string? Url { get; init; }
}
