using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Discord.Answering;

/// <summary>A first answer, ready to be sent.</summary>
/// <param name="Json">The callback as UTF-8 JSON.</param>
internal sealed record Callback(ReadOnlyMemory<byte> Json, IReadOnlyList<RestFile> Files);
