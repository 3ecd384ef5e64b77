namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Lines in letters of one width.</summary>
internal sealed record PreformattedBody(IReadOnlyList<RawTextBody> Elements)
{
    public string Type { get; } = "rich_text_preformatted";
}
