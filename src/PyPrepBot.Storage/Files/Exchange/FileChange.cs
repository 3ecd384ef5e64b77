namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A file of the bank before and after an import.</summary>
/// <param name="Before">Null when there is no such file yet.</param>
internal sealed record FileChange(string Name, byte[]? Before, byte[] After);
