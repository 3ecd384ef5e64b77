using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Chat.Text;

/// <summary>A table as lines of one width: where letters are equally wide, its columns stand below each other.</summary>
public static class TableText
{
    // A narrow window shows about so many columns before it wraps.
    private const int Width = 56;
    private const int Narrowest = 8;
    private const string Gap = "  ";
    private const string Own = "> ";
    private const string Others = "  ";

    public static string Of(Table table)
    {
        var names = Cells(table.Columns, table.Columns.Count);
        var rows = table.Rows.Select(row => Cells(row, names.Length)).ToList();
        var widths = Fit([.. names.Select((_, column) => rows.Append(names).Max(row => ColumnWidth.Of(row[column])))]);
        var fromTheEnd = names.Select((_, column) => rows.Count > 0 && rows.TrueForAll(row => IsNumber(row[column]))).ToArray();

        string[] lines =
        [
            Line(names, Others),
            Others + string.Join(Gap, widths.Select(width => new string('-', width))),
            .. rows.Select((row, index) => Line(row, index == table.Marked ? Own : Others)),
        ];
        return string.Join('\n', lines);

        string Line(string[] cells, string mark) =>
            (mark + string.Join(Gap, cells.Select((cell, column) => Pad(cell, widths[column], fromTheEnd[column])))).TrimEnd();
    }

    // A row may be shorter or longer than the names above it.
    private static string[] Cells(IReadOnlyList<string> row, int count) =>
        [.. Enumerable.Range(0, count).Select(column => column < row.Count ? InertText.Line(row[column]) : "")];

    // The widest gives way until all fit, or until all are narrow.
    private static int[] Fit(int[] widths)
    {
        while (widths.Sum() + (Gap.Length * widths.Length) > Width && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private static bool IsNumber(string cell) =>
        cell.Length == 0 || (cell.Any(char.IsAsciiDigit) && !cell.Any(char.IsLetter));

    private static string Pad(string cell, int width, bool fromTheEnd)
    {
        var shown = ColumnWidth.Cut(cell, width);
        var blanks = new string(' ', width - ColumnWidth.Of(shown));
        return fromTheEnd ? blanks + shown : shown + blanks;
    }
}
