namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Questions as notes for Anki: two sides to learn from, then all that is needed to read the question back.</summary>
/// <remarks>https://docs.ankiweb.net/importing/text-files.html</remarks>
internal static class AnkiText
{
    private const string Tags = "Tags";
    private static readonly string[] Sides = ["Front", "Back"];
    private static readonly IReadOnlyList<string> Columns = [.. Sides, .. SheetColumns.All];

    public static string Of(IEnumerable<BankQuestion> questions)
    {
        var header = $"#separator:tab\n#html:true\n#columns:{string.Join('\t', Columns.Append(Tags))}\n#tags column:{Columns.Count + 1}\n";
        return header + SheetTable.Write(questions.Select(CellsOf), '\t', "\n", quotesAll: true);
    }

    public static IReadOnlyList<SourceQuestion> Read(string text, FaultLog faults)
    {
        var header = AnkiHeader.Read(text);
        var rows = SheetTable.Read(text[header.Length..], header.Separator, header.Lines + 1, faults);
        if (rows.Count == 0)
        {
            faults.Add(1, "empty-file", "The file holds no notes.", "Export some questions to see how it looks.");
            return [];
        }

        var names = NamesOf(header, rows[0].Cells.Count);
        SheetHeader.Check(names, Math.Max(1, header.Lines), [.. Sides, Tags], faults);
        return faults.Count > 0 ? [] : [.. rows.Select(row => Read(row, names, header.IsHtml, faults))];
    }

    private static IReadOnlyList<string> CellsOf(BankQuestion question) =>
    [
        AnkiCard.Front(question.Question),
        AnkiCard.Back(question.Question),
        .. SheetCells.Of(question.Source, text => AnkiHtml.Of(Guarded(text))),
        AnkiCard.Tags(question.Question),
    ];

    // Anki itself exports without names. A note type with these fields in this order is what such a file can be.
    private static List<string> NamesOf(AnkiHeader header, int cells)
    {
        if (header.Columns is { } named)
            return [.. named.Select((name, at) => header.Special.Contains(at) ? Tags : name.Trim())];

        var names = new List<string>();
        var fields = new Queue<string>(cells - header.Special.Count == Columns.Count ? Columns : []);
        for (var at = 0; at < cells; at++)
            names.Add(header.Special.Contains(at) ? string.Empty : fields.TryDequeue(out var name) ? name : string.Empty);

        return names;
    }

    // The two sides are made from the rest: whoever edits a note edits the rest.
    private static SourceQuestion Read(SheetRow row, List<string> names, bool isHtml, FaultLog faults)
    {
        var fields = row with { Cells = [.. row.Cells.Where((_, at) => at >= names.Count || IsField(names[at]))] };
        var cells = new Dictionary<string, SheetRow.Cell>(StringComparer.Ordinal);
        foreach (var (name, cell) in SheetHeader.Named(fields, [.. names.Where(IsField)], faults))
        {
            if ((isHtml ? AnkiHtml.TextOf(cell.Text, cell.Line, faults) : cell.Text) is { } text)
                cells[name] = cell with { Text = Bare(text) };
        }

        return new SourceQuestion(new SheetQuestion(cells, faults).Read(row.Line), Block: null, FileTopic: null);
    }

    private static bool IsField(string name) => name.Length > 0 && name != Tags && !Sides.Contains(name);

    // Anki runs no formulas: only an empty text has to be told from none.
    private static string Guarded(string text) => text.TrimStart('\'').Length == 0 ? "'" + text : text;

    private static string Bare(string text) => text.Length > 0 && text.TrimStart('\'').Length == 0 ? text[1..] : text;
}
