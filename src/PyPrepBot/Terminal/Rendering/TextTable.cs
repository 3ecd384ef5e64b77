using System.Globalization;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>A table in characters: columns of one width, numbers to the right, an arrow at the reader's own row.</summary>
internal static class TextTable
{
    private const string Gap = "  ";
    private const string Own = "> ";

    public static IEnumerable<string> Lines(Table table, int width)
    {
        var rows = table.Rows.Select(row => Cells(row, table.Columns.Count)).ToList();
        var names = Cells(table.Columns, table.Columns.Count);
        var widths = Fit([.. names.Select((name, column) => rows.Append(names).Max(row => Wrapping.Width(row[column])))], width);
        var isNumber = names.Select((_, column) => rows.Count > 0 && rows.All(row => IsNumber(row[column]))).ToList();

        yield return Line(names, "  ");
        yield return "  " + string.Join(Gap, widths.Select(each => new string('-', each)));
        for (var index = 0; index < rows.Count; index++)
        {
            yield return Line(rows[index], index == table.Marked ? Own : "  ");
        }

        string Line(string[] cells, string mark) =>
            (mark + string.Join(Gap, cells.Select((cell, column) => Pad(cell, widths[column], isNumber[column])))).TrimEnd();
    }

    /// <summary>Whether a cell is better read from its end.</summary>
    public static bool IsNumber(string cell) => cell.Length == 0 || (char.IsAsciiDigit(cell[^1]) && !cell.Any(char.IsLetter))
        || (cell[^1] == '%' && char.IsAsciiDigit(cell[0]));

    // Rows of a careless author may be short or long: every row has as many cells as there are columns.
    private static string[] Cells(IReadOnlyList<string> row, int count) =>
        [.. Enumerable.Range(0, count).Select(column => column < row.Count ? InertText.Line(row[column]) : "")];

    // The widest column gives way until the table fits.
    private static int[] Fit(int[] widths, int width)
    {
        while (widths.Sum() + (Gap.Length * widths.Length) > width && widths.Max() > 8)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return widths;
    }

    private static string Pad(string cell, int width, bool toTheRight)
    {
        var shown = Wrapping.Width(cell) <= width ? cell : Cut(cell, width - 1) + "…";
        var blanks = new string(' ', width - Wrapping.Width(shown));
        return toTheRight ? blanks + shown : shown + blanks;
    }

    private static string Cut(string cell, int width)
    {
        var elements = new StringInfo(cell);
        var count = Math.Min(elements.LengthInTextElements, width);
        while (Wrapping.Width(elements.SubstringByTextElements(0, count)) > width)
        {
            count--;
        }

        return elements.SubstringByTextElements(0, count);
    }
}
