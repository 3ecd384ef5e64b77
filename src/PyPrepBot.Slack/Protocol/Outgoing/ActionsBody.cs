namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Controls side by side.</summary>
internal sealed record ActionsBody(IReadOnlyList<ElementBody> Elements) : BlockBody;
