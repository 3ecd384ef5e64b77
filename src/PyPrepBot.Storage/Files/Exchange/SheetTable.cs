using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Rows of cells between separators, as RFC 4180 has them.</summary>
internal static class SheetTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\r\n\t,; ");

    /// <param name="firstLine">The line of the file in which the text begins.</param>
    public static IReadOnlyList<SheetRow> Read(string text, char separator, int firstLine, FaultLog faults)
    {
        var badly = false;
        using var parser = new CsvParser(new StringReader(text), Settings(separator, () => badly = true));
        var rows = new List<SheetRow>();
        while (parser.Read())
        {
            var cells = parser.Record ?? [];
            var line = firstLine + parser.RawRow - 1 - LineEndsWithin(parser.RawRecord);
            if (badly)
                faults.Add(line, "quotes", "A quote in this row is not closed, or stands alone.", "Write quotes inside of a cell twice.");

            badly = false;
            rows.Add(RowOf(cells, line));
        }

        return [.. rows.Where(row => !row.IsEmpty)];
    }

    /// <param name="quotesAll">Where a cell that begins with a number sign would be taken for a comment.</param>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows, char separator, string lineEnd, bool quotesAll)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var settings = Settings(separator, () => { });
        settings.NewLine = lineEnd;
        // Left to itself the package quotes a line feed only where it ends its own lines.
        settings.ShouldQuote = cell => quotesAll || cell.Field.AsSpan().ContainsAny(Special);

        using (var writer = new CsvWriter(text, settings, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var cell in row)
                    writer.WriteField(cell);
                writer.NextRecord();
            }
        }

        return text.ToString();
    }

    private static SheetRow RowOf(IReadOnlyList<string> texts, int line)
    {
        var cells = new List<SheetRow.Cell>();
        var at = line;
        foreach (var text in texts)
        {
            cells.Add(new SheetRow.Cell(text.ReplaceLineEndings("\n"), at));
            at += LineEnds(text);
        }

        return new SheetRow(line, cells);
    }

    // What ends the record counts only where a quote that is not closed has swallowed it.
    private static int LineEndsWithin(string record) =>
        LineEnds(record.Count(letter => letter == '"') % 2 == 0 ? record.TrimEnd('\r', '\n') : record);

    private static int LineEnds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Count(letter => letter is '\n' or '\r');

    // A cell's blanks are the author's; formulas are made harmless by SheetCell, which can take its mark off again.
    private static CsvConfiguration Settings(char separator, Action bad) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        HasHeaderRecord = false,
        BadDataFound = _ => bad(),
        InjectionOptions = InjectionOptions.None,
        TrimOptions = TrimOptions.None,
    };
}
