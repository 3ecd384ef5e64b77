namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Running text.</summary>
internal sealed record SectionBody(TextObject Text) : BlockBody;
