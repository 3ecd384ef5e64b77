namespace PyPrepBot.Tests.Architecture;

/// <summary>A C# file as text.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public string[] Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>The text with blanks for every comment and literal.</summary>
    public string Code { get; } = CodeMask.Of(Text);

    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What a failing test shows of it.</summary>
    public override string ToString() => Path;
}
