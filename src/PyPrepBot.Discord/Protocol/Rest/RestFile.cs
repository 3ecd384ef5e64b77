namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>A file that goes with a message; the n-th is <c>attachments[].id</c> n of its JSON.</summary>
internal sealed record RestFile(string Name, string ContentType, ReadOnlyMemory<byte> Content, string? Description);
