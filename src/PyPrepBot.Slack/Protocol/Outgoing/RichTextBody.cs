namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Code: in this block nothing is parsed, so it is sent as it stands.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block</remarks>
internal sealed record RichTextBody(IReadOnlyList<PreformattedBody> Elements) : BlockBody
{
    public static RichTextBody Code(string source) => new([new PreformattedBody([new RawTextBody(source)])]);
}
