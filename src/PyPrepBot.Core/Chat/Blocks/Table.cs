namespace PyPrepBot.Core.Chat.Blocks;

/// <summary>Rows under named columns, drawn in columns of one width.</summary>
/// <param name="Marked">The index of the row that is the reader's own, or null.</param>
public sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int? Marked = null) : Block;
