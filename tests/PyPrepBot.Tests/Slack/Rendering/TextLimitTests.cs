using System.Text.RegularExpressions;
using CsCheck;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed partial class TextLimitTests
{
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
    public void Whatever_is_said_fits() => AnyBlock.Array[0, 12].Sample(blocks => IsSound([.. blocks, Press]));

    [Fact]
    [Trait("Row", "D13")]
    public void However_much_is_said_it_fits_and_keeps_its_controls() =>
        AnyLongBlock.Array[1, 4].Sample(blocks => IsSound([.. blocks, Press]), iter: 100);

    [Theory]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(3000)]
    [Trait("Row", "D12")]
    public void A_message_has_at_most_fifty_blocks(int titles) =>
        Assert.True(IsSound([.. Enumerable.Range(0, titles).Select(_ => new Heading("title")), new Divider(), Press]));

    [Fact]
    [Trait("Row", "D12")]
    public void Lines_are_the_first_to_go()
    {
        var blocks = Drawn.Blocks([.. Enumerable.Repeat<Block>(new Divider(), 30), .. Enumerable.Repeat(new Heading("title"), 40)]);

        Assert.Equal(40, blocks.Count);
    }

    [Theory]
    [InlineData(150, 150)]
    [InlineData(151, 150)]
    [Trait("Row", "D12")]
    public void A_title_is_cut(int typed, int shown) => Assert.Equal(shown, Drawn.Text(new Heading(new string('t', typed))).Length);

    [Theory]
    [InlineData(3000, "3000")]
    [InlineData(3001, "3000,1")]
    [InlineData(9000, "3000,3000,3000")]
    [Trait("Row", "D12")]
    public void Long_text_goes_on_in_another_section(int typed, string lengths) => Assert.Equal(
        lengths, string.Join(',', Drawn.Blocks(new Paragraph(new string('t', typed))).Select(block => Drawn.Words(block)!.Length)));

    [Fact]
    public void A_text_that_fits_a_section_is_not_torn() => Assert.Equal(
        ["a 2000", "b 2000"],
        Drawn.Blocks(new Paragraph(new string('a', 2000)), new Paragraph(new string('b', 2000)))
            .Select(block => $"{Drawn.Words(block)![0]} {Drawn.Words(block)!.Length}"));

    [Theory]
    [InlineData('&', "(&amp;)+")]
    [InlineData('<', "(&lt;)+")]
    [InlineData('*', "(\\*\u200B)+")]
    [Trait("Row", "D14")]
    public void Text_is_counted_as_it_is_sent_and_no_entity_is_cut(char letter, string whole)
    {
        var blocks = Drawn.Blocks(new Paragraph(new string(letter, 2999)));

        Assert.All(blocks, block => Assert.Matches($"^{whole}…?$", Drawn.Words(block)!));
        Assert.InRange(blocks.Sum(block => Drawn.Words(block)!.Length), 5990, 10_000);
    }

    [Fact]
    [Trait("Row", "D14")]
    public void No_character_is_cut() => Assert.DoesNotContain(
        '\uFFFD', Drawn.Text(new Paragraph("x" + string.Concat(Enumerable.Repeat("🦞", 9000))), new CodeListing(new string('y', 8000))));

    [Fact]
    [Trait("Row", "D14")]
    public void Bold_and_code_that_go_on_are_closed_and_opened_again()
    {
        var sections = Drawn.Blocks(new Paragraph(new RichText(new Code(new string('c', 7000)))));

        Assert.All(sections, section => Assert.Matches("^`c+`$", Drawn.Words(section)!));
        Assert.Equal(3, sections.Count);
    }

    [Fact]
    [Trait("Row", "D13")]
    public void Four_long_texts_are_shortened_alike()
    {
        var lengths = Drawn.Blocks([.. "abcd".Select(letter => new CodeListing(new string(letter, 2900)))])
            .Select(block => Drawn.Words(block)!.Length).ToList();

        Assert.InRange(lengths.Sum(), 9500, 10_000);
        Assert.Single(lengths.Distinct());
    }

    [Fact]
    public void A_piece_that_was_cut_knows_its_length()
    {
        var piece = new TextPiece(PieceKind.Prose, MrkdwnText.Of([new Bold("bold & bright"), new Code("x < y"), " and more"]));

        Assert.All(Enumerable.Range(1, piece.Length), most =>
        {
            var cut = piece.Cut(most);
            Assert.Equal(cut.ToString().Length, cut.Length);
            Assert.InRange(cut.Length, 1, most);
        });
    }

    private static bool IsSound(IReadOnlyList<Block> blocks)
    {
        var drawn = Drawn.Blocks(blocks);
        return drawn.Count <= 50
            && drawn.Sum(BlockLength.Of) <= 10_000
            && drawn.OfType<ActionsBody>().Count() == 1
            && drawn.Select(Drawn.Words).OfType<string>().All(text => text.Length > 0 && Runes.IsWellFormed(text))
            && drawn.OfType<SectionBody>().All(section => section.Text.Text.Length <= 3000 && !Torn().IsMatch(section.Text.Text))
            && drawn.OfType<ContextBody>().All(small => small.Elements.Count is > 0 and <= 10);
    }

    [GeneratedRegex("&(?!(amp|lt|gt);)|<(?!https?://[^<>]*>)")]
    private static partial Regex Torn();
}
