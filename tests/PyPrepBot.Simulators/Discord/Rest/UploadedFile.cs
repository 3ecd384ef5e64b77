namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>A file of a multipart request.</summary>
internal sealed record UploadedFile(int Number, string Name, string Type, byte[] Bytes);
