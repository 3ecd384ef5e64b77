namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Small print.</summary>
internal sealed record ContextBody(IReadOnlyList<TextObject> Elements) : BlockBody;
