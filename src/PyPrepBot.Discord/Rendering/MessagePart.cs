using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>What one block of a message becomes: text that may yet be cut, or a component that may not.</summary>
internal sealed record MessagePart(TextPiece? Text, Component? Component);
