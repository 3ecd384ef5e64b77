namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A form, a card in a window of its own, or the Home tab.</summary>
/// <remarks>https://docs.slack.dev/reference/views</remarks>
internal sealed record ViewBody(string Type, IReadOnlyList<BlockBody> Blocks)
{
    public TextObject? Title { get; init; }

    public TextObject? Submit { get; init; }

    public TextObject? Close { get; init; }

    /// <summary>What the form means.</summary>
    public string? CallbackId { get; init; }

    /// <summary>Where it was opened. Its reader can see it.</summary>
    public string? PrivateMetadata { get; init; }
}
