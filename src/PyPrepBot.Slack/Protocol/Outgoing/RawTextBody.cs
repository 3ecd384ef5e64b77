namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A stretch of text without markup.</summary>
internal sealed record RawTextBody(string Text)
{
    public string Type { get; } = "text";
}
