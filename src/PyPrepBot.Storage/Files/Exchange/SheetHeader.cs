namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Which column stands where.</summary>
internal static class SheetHeader
{
    /// <summary>Reports what is missing, unknown or there twice.</summary>
    /// <param name="others">Columns that are allowed and not read.</param>
    public static void Check(IReadOnlyList<string> names, int line, IReadOnlyCollection<string> others, FaultLog faults)
    {
        foreach (var name in names.Where(name => name.Length > 0 && !SheetColumns.All.Contains(name) && !others.Contains(name)))
        {
            var howToMend = Suggestion.For(name, SheetColumns.All);
            faults.Add(line, "unknown-column", $"There is no column `{Shown.Short(name)}`.", howToMend);
        }

        foreach (var name in SheetColumns.Required.Except(names))
            faults.Add(line, "missing-column", $"The column `{name}` is missing.", "Put the names of the columns into the first row.");
        foreach (var name in names.Where(name => name.Length > 0).GroupBy(name => name).Where(same => same.Count() > 1))
            faults.Add(line, "duplicate-column", $"The column `{Shown.Short(name.Key)}` is there twice.", "Keep one of them.");
    }

    /// <summary>The cells of a row by the names of their columns; a text under no name is reported.</summary>
    public static Dictionary<string, SheetRow.Cell> Named(SheetRow row, IReadOnlyList<string> names, FaultLog faults)
    {
        var cells = new Dictionary<string, SheetRow.Cell>(StringComparer.Ordinal);
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var cell = row.Cells[at];
            if (cell.Text.Length == 0)
                continue;
            if (at < names.Count && names[at].Length > 0)
            {
                cells[names[at]] = cell;
                continue;
            }

            var message = $"`{Shown.Short(cell.Text)}` stands under no column.";
            faults.Add(cell.Line, "stray-cell", message, "Look for a separator too many.");
        }

        return cells;
    }
}
