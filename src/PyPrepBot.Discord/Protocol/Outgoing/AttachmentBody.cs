namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>A file that goes along with a message.</summary>
/// <param name="Id">The file's number among the parts of the request.</param>
internal sealed record AttachmentBody(string Id, string Filename, string? Description);
