namespace PyPrepBot.Storage.Files.Primers;

/// <summary>A section of a Markdown text with its lines, each with its number.</summary>
internal sealed record OutlineSection(string Name, int Line, List<(int Number, string Text)> Lines);
