namespace PyPrepBot.Core.Stores;

/// <summary>Something that is said of a line of a file.</summary>
/// <param name="Line">Counted from 1.</param>
public sealed record ImportLine(int Line, string Words);
