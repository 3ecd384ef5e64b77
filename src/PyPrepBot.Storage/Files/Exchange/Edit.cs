namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Some lines of a file give way to others.</summary>
internal sealed record Edit(int At, int Removed, IReadOnlyList<string> Lines);
