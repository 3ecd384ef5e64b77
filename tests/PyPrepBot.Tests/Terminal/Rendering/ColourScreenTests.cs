using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Terminal;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;
using Spectre.Console;
using Xunit;

namespace PyPrepBot.Tests.Terminal.Rendering;

public sealed class ColourScreenTests
{
    private const string Escape = "\u001b";

    [Theory]
    [MemberData(nameof(Samples.EveryBlock), MemberType = typeof(Samples))]
    public void Every_block_is_drawn(Type type)
    {
        var (block, sees) = Samples.BlockOf(type);

        Assert.Contains(sees, Shown(block), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples.EveryInline), MemberType = typeof(Samples))]
    public void Every_piece_of_running_text_is_drawn(Type type)
    {
        var (inline, sees) = Samples.InlineOf(type);

        Assert.Contains(sees, Shown(new Core.Chat.Blocks.Paragraph(new RichText(inline))), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_stand_apart_and_no_two_share_a_line()
    {
        var shown = Shown(
            new Heading("Title"), new Core.Chat.Blocks.Paragraph("Text"), ScriptedRoom.Buttons("A", "B"), ScriptedRoom.Buttons("Hint"));

        Assert.Equal(["Title", "", "Text", "", "[A]   [B]", "[1] Hint", "", ""], WithoutStyles(shown));
    }

    [Fact]
    public void Markup_in_a_text_is_only_text()
    {
        const string markup = "[red]x[/] [[z]] [/] [no";

        var shown = Shown(
            new Heading(markup),
            new Core.Chat.Blocks.Paragraph(markup),
            new CodeListing(markup),
            new Fields(new Field(markup, markup)),
            new Core.Chat.Blocks.Table([markup], [[markup]]),
            new ButtonRow(new Button(new ActionId("x"), markup)));

        Assert.Equal(8, shown.Split(markup).Length - 1);
    }

    [Fact]
    public void A_name_with_markup_in_it_is_only_a_name()
    {
        var shown = Draw(screen => screen.Show("only [bold]ada[/] sees this", Message.Of("hi"), Controls.None));

        Assert.Contains("only [bold]ada[/] sees this", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void No_escape_sequence_of_a_text_reaches_the_terminal()
    {
        var evil = $"{Escape}]8;;https://evil.example{Escape}\\{Escape}[2J\u009b2Jneedle";

        var shown = Shown(new Core.Chat.Blocks.Paragraph(evil), new CodeListing(evil), new Core.Chat.Blocks.Table([evil], [[evil]]));

        Assert.DoesNotContain($"{Escape}]", shown, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}[2J", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u009b", shown, StringComparison.Ordinal);
        Assert.Contains("needle", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_words_and_an_address_and_no_hidden_sequence()
    {
        var shown = Shown(new Core.Chat.Blocks.Paragraph(new RichText(new Core.Chat.Text.Link("Read", new Uri("https://example.org/")))));

        Assert.Contains("Read (https://example.org/)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}]8", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_and_private_replies_look_different()
    {
        var post = Draw(screen => screen.Show(TerminalMessages.RoomMark, Message.Of("hi"), Controls.None));
        var reply = Draw(screen => screen.Show("only you see this", Message.Of("hi"), Controls.None));

        Assert.Contains("# room", post, StringComparison.Ordinal);
        Assert.Contains("only you see this", reply, StringComparison.Ordinal);
        Assert.NotEqual(post[..post.IndexOf('─')], reply[..reply.IndexOf('─')]);
    }

    [Fact]
    public void The_readers_own_row_stands_out_by_more_than_colour()
    {
        var shown = Shown(new Core.Chat.Blocks.Table(["Name"], [["grace"], ["ada"]], Marked: 1));

        Assert.Contains("> ada", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("> grace", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_never_as_wide_as_a_very_wide_window()
    {
        var message = Message.Of(string.Join(' ', Enumerable.Repeat("word", 200)));

        var shown = Draw(screen => screen.Show(null, message, Controls.None), width: 300);

        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Theory]
    [InlineData(false, null, "xterm", false)]
    [InlineData(true, null, "xterm", true)]
    [InlineData(false, "1", "xterm", true)]
    [InlineData(false, "", "xterm", false)]
    [InlineData(false, null, "dumb", true)]
    public void Pipes_and_people_who_want_no_colour_get_none(bool isPiped, string? noColor, string term, bool isPlain) =>
        Assert.Equal(isPlain, ConsoleScreen.IsPlain(isPiped, name => name == "NO_COLOR" ? noColor : term));

    private static string Shown(params IReadOnlyList<Block> blocks)
    {
        var message = new ChatMessage("", blocks);
        return Draw(screen => screen.Show(null, message, Controls.Of(message, _ => false)));
    }

    private static IEnumerable<string> WithoutStyles(string shown) =>
        Regex.Replace(shown, $"{Escape}\\[[0-9;]*m", "").Split('\n').Select(line => line.TrimEnd());

    private static string Draw(Action<ColourScreen> draw, int width = 80)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        draw(new ColourScreen(console));
        return output.ToString();
    }
}
