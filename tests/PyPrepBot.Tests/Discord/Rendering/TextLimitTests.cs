using CsCheck;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Rendering;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class TextLimitTests
{
    private const string Fence = "```";

    private static readonly Gen<Block> AnyBlock = Gen.Select(AnyText.Short, Gen.Int[0, 7], (text, kind) => new Block[]
    {
        new Heading(text),
        new Paragraph(text),
        new Paragraph(new RichText(new Bold(text), text, new Code(text), new Link(text, new Uri("https://example.org/")))),
        new Footnote(text),
        new CodeListing(text, Numbered: true),
        new Fields(new Field(text, text)),
        new Table([text, "n"], [[text], [text, "1", "2"]], Marked: 0),
        new Divider(),
    }[kind]);

    private static readonly Gen<Block> AnyLongBlock = Gen.Select(AnyText.Long, Gen.Int[0, 2], (text, kind) => new Block[]
    {
        new Paragraph(text),
        new CodeListing(text),
        new Footnote(new RichText(new Code(text), new Bold(text))),
    }[kind]);

    private static readonly ButtonRow Press = new(new Button(new ActionId("press"), "Press"));

    [Fact]
    public void Whatever_is_said_fits_and_closes_its_fences() => AnyBlock.Array[0, 12].Sample(blocks => IsSound([.. blocks, Press]));

    [Fact]
    public void However_much_is_said_it_fits_and_keeps_its_controls() =>
        AnyLongBlock.Array[1, 4].Sample(blocks => IsSound([.. blocks, Press]), iter: 100);

    [Theory]
    [InlineData(3000)]
    [InlineData(4000)]
    public void Thousands_of_texts_still_fit(int count) =>
        Assert.True(IsSound([.. Enumerable.Repeat(new Paragraph("word"), count), Press]));

    [Theory]
    [InlineData(4000, 4000, false)]
    [InlineData(4001, 4000, true)]
    [Trait("Row", "M03")]
    public void Text_is_counted_by_characters_and_cut_between_them(int lobsters, int shown, bool cut)
    {
        var text = Drawn.Text(new Paragraph(string.Concat(Enumerable.Repeat("🦞", lobsters))));

        Assert.True(Runes.Count(text) <= shown && Runes.Count(text) > shown - 4);
        Assert.Equal(cut, text.EndsWith('…'));
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Row", "M03")]
    public void Long_code_is_cut_and_its_fence_closed()
    {
        var text = Drawn.Text(new CodeListing(new string('x', 9000)), new Paragraph("after"));

        Assert.EndsWith("x…\n```\nafter", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_cut_leaves_half_an_escape() => Assert.Matches(@"^(\\\*)+…$", Drawn.Text(Repeated('*', 4000)));

    [Fact]
    public void The_longest_text_gives_way_first()
    {
        var text = Drawn.Text(Repeated('a', 3000), Repeated('b', 900), Repeated('c', 5000));

        Assert.Equal(900, text.Count(letter => letter == 'b'));
        Assert.InRange(text.Count(letter => letter == 'c') - text.Count(letter => letter == 'a'), 0, 1);
    }

    [Theory]
    [InlineData("x = '''```'''")]
    [InlineData("`````````")]
    [InlineData("# ```py\n# x\n# ```")]
    [Trait("Row", "M10")]
    public void Code_that_holds_fences_is_shown_whole_in_one(string code)
    {
        var text = Drawn.Text(new CodeListing(code));

        Assert.Equal(2, Count(text));
        Assert.Equal($"```py\n{code}\n```", text.Replace("\u200B", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_of_numbered_code_can_be_named()
    {
        var text = Drawn.Text(new CodeListing(string.Join('\n', Enumerable.Repeat("x", 10)), Numbered: true));

        Assert.StartsWith("```py\n 1 | x\n 2 | x\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n10 | x\n```", text, StringComparison.Ordinal);
    }

    private static bool IsSound(IReadOnlyList<Block> blocks)
    {
        var components = Drawn.Components(blocks);
        var texts = components.Select(component => component.Content).OfType<string>().ToList();
        return texts.TrueForAll(text => text.Length > 0 && Count(text) % 2 == 0 && Runes.IsWellFormed(text))
            && texts.Sum(Runes.Count) <= 4000
            && components.Count <= 40
            && components.Count(component => component.CustomId is not null) == 1;
    }

    private static Paragraph Repeated(char letter, int count) => new(new string(letter, count));

    private static int Count(string text) => text.Split(Fence).Length - 1;
}
