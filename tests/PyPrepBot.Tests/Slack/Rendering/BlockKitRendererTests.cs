using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed class BlockKitRendererTests
{
    private static readonly Paragraph Words = new("words");

    public static TheoryData<Type> EveryBlock => Samples.EveryBlock;

    [Theory, MemberData(nameof(EveryBlock))]
    public void Every_kind_of_block_is_drawn(Type kind)
    {
        var (block, sees) = Samples.BlockOf(kind);

        Assert.Equal(sees, Drawn.Seen(Drawn.Blocks(block, Words)[0]).Replace("\n\nwords", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Who <!channel> & *you*?", "Who &lt;!channel&gt; &amp; *\u200Byou*\u200B?")]
    [InlineData(" ", "…")]
    [Trait("Row", "D16")]
    public void The_summary_is_there_and_pings_nobody(string summary, string text) =>
        Assert.Equal(text, BlockKitRenderer.Render(new ChatMessage(summary, Words)).Text);

    [Fact]
    public void A_summary_fits_whatever_stands_in_it() =>
        Assert.InRange(BlockKitRenderer.Render(new ChatMessage(new string('&', 9000), Words)).Text.Length, 1, 3000);

    [Fact]
    public void The_options_of_a_question_stand_close_together_in_one_section() => Assert.Equal(
        "words\n\n*A*  one\n*B*  two\n\nwords", Drawn.Text(Words, Option("A", "one"), Option("B", "two"), Words));

    [Fact]
    public void Prose_shares_a_section_and_other_blocks_part_it()
    {
        var types = Drawn.Blocks(new Heading("Title"), Words, Words, new CodeListing("x"), Words, new Footnote("small"))
            .Select(block => block.GetType().Name);

        Assert.Equal(["HeaderBody", "SectionBody", "RichTextBody", "SectionBody", "ContextBody"], types);
    }

    [Fact]
    [Trait("Row", "D16")]
    public void Code_is_shown_as_it_stands()
    {
        const string code = "a<b & c>d ``` <!channel> <@U1> *x* :smile:";

        Assert.Equal(code, Drawn.Text(new CodeListing(code)));
    }

    [Fact]
    [Trait("Row", "D16")]
    public void Running_text_links_and_parses_nothing_of_itself()
    {
        var section = Assert.IsType<SectionBody>(Assert.Single(Drawn.Blocks(Words)));

        Assert.Equal(("mrkdwn", true), (section.Text.Type, section.Text.Verbatim));
    }

    [Fact]
    public void A_title_shows_no_pictures_for_words()
    {
        var header = Assert.IsType<HeaderBody>(Assert.Single(Drawn.Blocks(new Heading(":smile: *x*"))));

        Assert.Equal(("plain_text", false, ":smile: *x*"), (header.Text.Type, header.Text.Emoji, header.Text.Text));
    }

    [Fact]
    public void A_message_of_nothing_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Drawn.Blocks(
        new Paragraph(" "), new Divider(), new Heading("\u202E"), new Footnote(""), new Fields(), new ButtonRow()));

    [Theory]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("http://example.org/p.png")]
    [InlineData("file:///etc/passwd")]
    public void A_picture_that_Slack_cannot_fetch_is_told_in_words(string source) =>
        Assert.Equal("context:the words", Drawn.Seen(Assert.Single(Drawn.Blocks(new Picture(new Uri(source), "the words")))));

    [Fact]
    [Trait("Row", "D22")]
    public void A_control_carries_its_id_and_nothing_else()
    {
        var json = Drawn.Json(BlockKitRenderer.Render(Samples.Everything)).GetRawText();

        Assert.DoesNotContain("\"value\":\"v1|", json, StringComparison.Ordinal);
        Assert.DoesNotContain("metadata", json, StringComparison.Ordinal);
    }

    private static Paragraph Option(string letter, string text) => new(new RichText(new Bold(letter), $"  {text}"));
}
