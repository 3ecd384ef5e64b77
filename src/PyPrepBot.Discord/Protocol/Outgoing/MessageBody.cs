namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A message as it is posted, edited or given as an answer.</summary>
/// <remarks>https://discord.com/developers/docs/resources/message#create-message</remarks>
internal sealed record MessageBody
{
    public int? Flags { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Always sent: without it Discord would ping whatever looks like a mention, edits included.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    public IReadOnlyList<AttachmentBody>? Attachments { get; init; }

    /// <summary>At most 25 characters; only for posts to a channel.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}
