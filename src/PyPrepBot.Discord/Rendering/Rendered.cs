using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>A message ready to be sent, and the files it shows.</summary>
internal sealed record Rendered(MessageBody Body, IReadOnlyList<OutgoingFile> Files);
