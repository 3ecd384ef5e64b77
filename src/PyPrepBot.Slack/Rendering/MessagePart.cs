using PyPrepBot.Slack.Protocol.Outgoing;

namespace PyPrepBot.Slack.Rendering;

/// <summary>What one block of a message becomes: text that may yet be cut, or a block that may not.</summary>
internal sealed record MessagePart(TextPiece? Text, BlockBody? Block);
