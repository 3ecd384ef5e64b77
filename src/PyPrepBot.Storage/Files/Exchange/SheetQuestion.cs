using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Makes of the cells of a row the nodes that the rules for questions work on.</summary>
internal sealed class SheetQuestion(IReadOnlyDictionary<string, SheetRow.Cell> cells, FaultLog faults)
{
    private readonly string _kind = cells.TryGetValue("kind", out var kind) ? kind.Text : string.Empty;

    public YamlMap Read(int line)
    {
        var fields = new List<YamlField>();
        foreach (var name in SheetColumns.Texts)
            AddText(fields, name, name);
        foreach (var name in SheetColumns.Words)
            AddList(fields, name, name, [' ', '\n', '\t']);
        foreach (var name in SheetColumns.Lines)
            AddLines(fields, name);

        AddOptions(fields);
        AddVerify(fields);
        return new YamlMap(line, fields, Complete: true);
    }

    private void AddText(List<YamlField> fields, string column, string name)
    {
        if (cells.TryGetValue(column, out var cell))
            fields.Add(new YamlField(name, cell.Line, Text(name, cell)));
    }

    // Spreadsheets write truth values in capitals.
    private YamlText Text(string name, SheetRow.Cell cell)
    {
        var isBare = QuestionShape.IsBare(_kind, name);
        return new YamlText(cell.Line, isBare ? cell.Text.ToLowerInvariant() : cell.Text, Plain: isBare, Block: false);
    }

    private void AddList(List<YamlField> fields, string column, string name, char[] separators)
    {
        if (!cells.TryGetValue(column, out var cell))
            return;

        var items = new List<YamlNode>();
        foreach (var (at, line) in cell.Text.Split('\n').Index())
        {
            var words = line.Split(separators, StringSplitOptions.RemoveEmptyEntries);
            items.AddRange(words.Select(word => new YamlText(cell.Line + at, word, Plain: false, Block: false)));
        }

        fields.Add(new YamlField(name, cell.Line, new YamlList(cell.Line, items)));
    }

    private void AddLines(List<YamlField> fields, string name)
    {
        if (SheetColumns.Between(_kind, name) == "\n" || !cells.TryGetValue(name, out var cell))
        {
            AddList(fields, name, name, ['\n']);
            return;
        }

        var items = new List<YamlNode>();
        var line = cell.Line;
        foreach (var text in cell.Text.Split("\n\n"))
        {
            if (text.Trim('\n').Length > 0)
                items.Add(new YamlText(line, text.Trim('\n'), Plain: false, Block: false));
            line += text.Count(character => character == '\n') + 2;
        }

        fields.Add(new YamlField(name, cell.Line, new YamlList(cell.Line, items)));
    }

    private void AddOptions(List<YamlField> fields)
    {
        var items = Enumerable.Range(1, SheetColumns.Options).Select(ReadOption).OfType<YamlMap>().ToList();
        // Options of a kind that has none become choices, so that the rules say what is wrong with them.
        if (items.Count > 0)
            fields.Add(new YamlField(SheetColumns.OptionsOf(_kind)?.List ?? "choices", items[0].Line, new YamlList(items[0].Line, items)));
    }

    private YamlMap? ReadOption(int number)
    {
        var (_, option, key, _) = SheetColumns.OptionsOf(_kind) ?? ("choices", "", null, true);
        var columns = SheetColumns.OfOption(number);
        var filled = columns.Where(cells.ContainsKey).ToList();
        if (filled.Count == 0)
            return null;

        var fields = new List<YamlField>();
        if (key is null)
            AddChoice(fields, columns);
        else
        {
            AddText(fields, columns[0], option);
            AddText(fields, columns[1], key);
        }

        AddText(fields, columns[2], "why");
        AddText(fields, columns[3], "check");
        return new YamlMap(cells[filled[0]].Line, fields, Complete: true);
    }

    private void AddChoice(List<YamlField> fields, IReadOnlyList<string> columns)
    {
        var verdict = cells.TryGetValue(columns[1], out var cell) ? cell.Text.Trim().ToLowerInvariant() : string.Empty;
        if (verdict is "right" or "wrong")
            AddText(fields, columns[0], verdict);
        else if (verdict.Length > 0)
            faults.Add(cell.Line, "word", $"`{columns[1]}` cannot be `{Shown.Short(cell.Text)}`.", "Write right or wrong.");
    }

    private void AddVerify(List<YamlField> fields)
    {
        var verify = new List<YamlField>();
        foreach (var name in SheetColumns.Verify.Where(name => name != "needs"))
            AddText(verify, $"verify_{name}", name);
        AddList(verify, "verify_needs", "needs", [' ', '\n', '\t']);
        if (verify.Count > 0)
            fields.Add(new YamlField("verify", verify[0].Line, new YamlMap(verify[0].Line, verify, Complete: true)));
    }
}
