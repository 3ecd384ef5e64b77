namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>One row of a table, with the line in which each cell begins: a cell may hold line ends.</summary>
internal sealed record SheetRow(int Line, IReadOnlyList<SheetRow.Cell> Cells)
{
    public bool IsEmpty => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text));

    internal readonly record struct Cell(string Text, int Line);
}
