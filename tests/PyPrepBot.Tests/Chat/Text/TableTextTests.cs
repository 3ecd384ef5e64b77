using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Chat.Text;

public sealed class TableTextTests
{
    [Fact]
    public void Columns_stand_below_each_other_and_the_own_row_is_marked()
    {
        var table = new Table(["#", "Name", "Points"], [["1", "Ada", "120"], ["2", "Grace", "90"]], Marked: 1);

        Assert.Equal(
            """
              #  Name   Points
              -  -----  ------
              1  Ada       120
            > 2  Grace      90
            """.ReplaceLineEndings("\n"),
            TableText.Of(table));
    }

    [Fact]
    public void A_wide_character_takes_two_columns()
    {
        var lines = TableText.Of(new Table(["Name", "x"], [["李", "a"], ["e\u0301a", "b"]])).Split('\n');

        Assert.Equal(["  Name  x", "  ----  -", "  李    a", "  e\u0301a    b"], lines);
    }

    [Fact]
    public void The_widest_column_gives_way()
    {
        var lines = TableText.Of(new Table(["Name", "Points"], [[new string('n', 200), "1"]])).Split('\n');

        Assert.All(lines, line => Assert.InRange(ColumnWidth.Of(line), 1, 60));
        Assert.Contains("n…", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_may_be_shorter_or_longer_than_the_names()
    {
        var lines = TableText.Of(new Table(["a", "b"], [["1"], ["1", "2", "3"]])).Split('\n');

        Assert.Equal(["  1", "  1  2"], lines[2..]);
    }
}
