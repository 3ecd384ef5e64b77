namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>What a message says; where it goes is the matter of whoever sends it.</summary>
/// <param name="Text">What notifications and screen readers get.</param>
internal sealed record MessageBody(string Text, IReadOnlyList<BlockBody> Blocks);
