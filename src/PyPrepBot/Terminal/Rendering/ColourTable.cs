using PyPrepBot.Core.Chat;
using Spectre.Console;
using Blocks = PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>A table in colour, the reader's own row in another.</summary>
internal static class ColourTable
{
    private const string Arrow = "> ";

    public static Table Of(Blocks.Table table)
    {
        var drawn = new Table { Border = TableBorder.Rounded, BorderStyle = Palette.Quiet };
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var isNumber = table.Rows.Count > 0 && table.Rows.All(row => column >= row.Count || TextTable.IsNumber(row[column]));
            drawn.AddColumn(new TableColumn(new Text(InertText.Line(table.Columns[column]), Palette.Quiet))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
            });
        }

        for (var index = 0; index < table.Rows.Count; index++)
        {
            var style = index == table.Marked ? Palette.Own : Palette.Normal;
            var row = table.Rows[index];
            drawn.AddRow(Enumerable.Range(0, table.Columns.Count).Select(column =>
                new Text(column < row.Count ? Cell(row[column], column == 0 && index == table.Marked) : "", style)));
        }

        return drawn;
    }

    // Colour alone would tell some readers nothing.
    private static string Cell(string text, bool isOwn) => (isOwn ? Arrow : "") + InertText.Line(text);
}
