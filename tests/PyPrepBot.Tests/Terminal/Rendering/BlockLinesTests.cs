using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;
using Xunit;

namespace PyPrepBot.Tests.Terminal.Rendering;

public sealed class BlockLinesTests
{
    [Theory]
    [MemberData(nameof(Samples.EveryBlock), MemberType = typeof(Samples))]
    public void Every_block_has_lines(Type type)
    {
        var (block, sees) = Samples.BlockOf(type);

        Assert.Contains(block is Divider ? "----" : sees, Text(block), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples.EveryInline), MemberType = typeof(Samples))]
    public void Every_piece_of_running_text_has_words(Type type)
    {
        var (inline, sees) = Samples.InlineOf(type);

        Assert.Contains(sees, Text(new Paragraph(new RichText(inline))), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_wrapped_at_80_columns_and_no_word_is_lost()
    {
        var words = string.Join(' ', Enumerable.Range(1000, 100));

        var lines = Lines(new Paragraph(words));

        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.Equal(words, string.Join(' ', lines));
    }

    [Theory]
    [InlineData(39, 1)]
    [InlineData(40, 2)]
    public void A_line_may_be_full(int second, int lines) =>
        Assert.Equal(lines, Lines(new Paragraph(new string('x', 40) + " " + new string('y', second))).Count);

    [Fact]
    public void The_lines_of_an_option_are_set_in_below_its_letter()
    {
        var lines = Lines(new Paragraph(new RichText(new Bold("A"), "  ", new string('x', 60) + " " + new string('y', 60))));

        Assert.Equal(["A  " + new string('x', 60), "   " + new string('y', 60)], lines);
    }

    [Fact]
    public void Options_stand_close_together_and_paragraphs_apart()
    {
        var lines = Lines(new Paragraph("Which?"), Option("A"), Option("B"), new Paragraph("Mind the gap."));

        Assert.Equal(["Which?", "", "A  text", "B  text", "", "Mind the gap."], lines);
    }

    [Fact]
    public void Numbered_code_carries_its_line_numbers()
    {
        var source = string.Join('\n', Enumerable.Range(1, 10).Select(line => $"x = {line}"));

        var lines = Lines(new CodeListing(source, Numbered: true));

        Assert.Equal(["     1 | x = 1", "    10 | x = 10"], [lines[0], lines[9]]);
    }

    [Fact]
    public void Code_keeps_its_indentation_and_its_long_lines()
    {
        var line = "    return " + new string('x', 100);

        Assert.Equal("    " + line, Lines(new CodeListing("def f():\n" + line))[1]);
    }

    [Fact]
    public void A_table_has_columns_of_one_width_and_marks_the_readers_row()
    {
        var table = new Table(["", "Name", "Points"], [["1", "Grace", "120"], ["2", "小林", "95"]], Marked: 1);

        Assert.Equal(
            [
                "     Name   Points",
                "  -  -----  ------",
                "  1  Grace     120",
                "> 2  小林       95",
            ],
            Lines(table));
    }

    [Fact]
    public void A_wide_table_is_cut_in_its_widest_column()
    {
        var lines = Lines(new Table(["Name", "Note"], [["ada", new string('x', 200)]]));

        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.EndsWith("x…", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_any_length_fit_under_the_columns() =>
        Assert.Equal(["  a", "  -", "  x", ""], Lines(new Table(["a"], [["x", "too much"], []])));

    [Fact]
    public void A_link_that_shows_its_address_shows_it_once()
    {
        var link = new Link("docs.python.org/3/glossary.html", new Uri("https://docs.python.org/3/glossary.html"));

        Assert.Equal(["https://docs.python.org/3/glossary.html"], Lines(new Paragraph(new RichText(link))));
    }

    [Fact]
    public void A_moment_is_told_in_the_groups_zone()
    {
        var time = new Moment(Samples.Monday, MomentStyle.Time, TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata"));

        Assert.Equal(["13:30"], Lines(new Paragraph(new RichText(time))));
    }

    [Fact]
    public void A_list_whose_entries_stand_above_it_shows_only_their_letters()
    {
        var options = new[] { new SelectOption("a", "A  text"), new SelectOption("b", "B  te…") };
        var menu = new SelectMenu(new ActionId("pick"), "Choose", options, Max: 2);

        var lines = Lines(Option("A"), Option("B"), menu);

        Assert.Equal("Choose (several go together: A, C): [A] [B]", lines[^1]);
    }

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("\u001b]0;title\u0007done", "]0;titledone")]
    [InlineData("abc\u202Edef\u2066", "abcdef")]
    [InlineData("a\u009bb\u0000c\rd\u2028e", "abcde")]
    public void Text_that_would_steer_the_terminal_is_inert(string text, string shown)
    {
        Assert.Equal([shown], Lines(new Paragraph(text)));
        Assert.Equal([shown], Lines(new Paragraph(new RichText(new Bold(text)))));
        Assert.Equal(["    " + shown], Lines(new CodeListing(text)));
        Assert.Equal(["[1] " + shown], Lines(ScriptedRoom.Buttons("x") with { Buttons = [new Button(new ActionId("x"), text)] }));
    }

    [Fact]
    public void Half_a_character_is_shown_as_a_broken_one() =>
        Assert.Equal(["half \uFFFD"], Lines(new Paragraph("half " + '\uD83D')));

    private static Paragraph Option(string letter) => new(new RichText(new Bold(letter), "  ", "text"));

    private static IReadOnlyList<string> Lines(params IReadOnlyList<Block> blocks)
    {
        var message = new ChatMessage("", blocks);
        return BlockLines.Of(message, Controls.Of(message, _ => false));
    }

    private static string Text(Block block) => string.Join('\n', Lines(block));
}
