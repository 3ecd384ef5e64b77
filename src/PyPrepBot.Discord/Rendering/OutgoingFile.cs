namespace PyPrepBot.Discord.Rendering;

/// <summary>A file that goes along with a message.</summary>
/// <param name="Name">Plain ASCII, as the message's components name it.</param>
internal sealed record OutgoingFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
