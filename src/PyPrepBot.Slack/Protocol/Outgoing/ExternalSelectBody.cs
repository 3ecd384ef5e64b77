namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>A list whose entries Slack asks us for while somebody types.</summary>
internal sealed record ExternalSelectBody(string ActionId, TextObject Placeholder, int MinQueryLength) : ElementBody(ActionId);
