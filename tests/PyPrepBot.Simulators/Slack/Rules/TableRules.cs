using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>Tables: rows of cells.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks/table-block</remarks>
internal static class TableRules
{
    public static void Check(Piece block)
    {
        block.Only("type", "block_id", "rows", "column_settings");
        if (block.Json["rows"] is not JsonArray { Count: > 0 } rows)
            block.Fail("missing required field: rows");
        else if (rows.Count > 100 || rows.Any(row => row is not JsonArray { Count: > 0 and <= 20 }))
            block.Fail("no more than 100 rows of 20 cells allowed", "rows");
    }
}
