namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Questions as a table for spreadsheets, one a row.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc4180</remarks>
internal static class CsvText
{
    // Without it Excel takes UTF-8 for the alphabet of the country.
    private const char ByteOrderMark = '\uFEFF';

    private static readonly char[] Separators = [',', ';', '\t'];

    public static string Of(IEnumerable<SourceQuestion> questions)
    {
        var rows = questions.Select(question => SheetCells.Of(question, SheetCell.Guarded)).Prepend(SheetColumns.All);
        return ByteOrderMark + SheetTable.Write(rows, ',', "\r\n", quotesAll: false);
    }

    public static IReadOnlyList<SourceQuestion> Read(string text, FaultLog faults)
    {
        var (separator, skipped) = SeparatorOf(text);
        var rows = SheetTable.Read(text[skipped..], separator, skipped > 0 ? 2 : 1, faults);
        if (rows.Count == 0)
        {
            faults.Add(1, "empty-file", "The file holds no rows.", "Export some questions to see how it looks.");
            return [];
        }

        var names = rows[0].Cells.Select(cell => SheetCell.Bare(cell.Text.Trim()).ToLowerInvariant()).ToList();
        SheetHeader.Check(names, rows[0].Line, [], faults);
        return faults.Count > 0 ? [] : [.. rows.Skip(1).Select(row => Read(row, names, faults))];
    }

    private static SourceQuestion Read(SheetRow row, IReadOnlyList<string> names, FaultLog faults)
    {
        var cells = SheetHeader.Named(row, names, faults)
            .ToDictionary(cell => cell.Key, cell => cell.Value with { Text = SheetCell.Bare(cell.Value.Text) }, StringComparer.Ordinal);

        return new SourceQuestion(new SheetQuestion(cells, faults).Read(row.Line), Block: null, FileTopic: null);
    }

    // Spreadsheets separate by what their country does not use as decimal sign; some say so in a first line of their own.
    private static (char Separator, int Skipped) SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n') is var found and >= 0 ? found : text.Length;
        var first = text[..end];
        if (first.Length == 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return (first[4], text.AsSpan(end) is ['\r', '\n', ..] ? end + 2 : Math.Min(end + 1, text.Length));

        return (Separators.MaxBy(separator => first.Count(character => character == separator)), 0);
    }
}
