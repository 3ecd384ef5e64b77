using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Protocol;
using PyPrepBot.Discord.Protocol.Outgoing;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class MessageRendererTests
{
    private static readonly Paragraph Words = new("words");

    public static TheoryData<Type> EveryBlock => Samples.EveryBlock;

    [Theory, MemberData(nameof(EveryBlock))]
    public void Every_kind_of_block_is_drawn(Type kind)
    {
        var (block, sees) = Samples.BlockOf(kind);

        var seen = block is Divider
            ? string.Join(' ', Drawn.Components(block, Words).Select(component => component.Divider == true ? sees : ""))
            : Drawn.Seen(block);

        Assert.Equal(sees, seen.Trim());
    }

    [Theory]
    [InlineData(false, 32768)]
    [InlineData(true, 32832)]
    [Trait("Row", "M07")]
    public void A_message_is_always_in_components_and_never_has_content(bool ephemeral, int flags)
    {
        var body = MessageRenderer.Render(new ChatMessage("summary", Words), ephemeral).Body;

        Assert.Equal(flags, body.Flags);
        Assert.DoesNotContain("\"content\":\"summary\"", Json(body), StringComparison.Ordinal);
        Assert.Equal(ComponentTypes.Container, Assert.Single(body.Components!).Type);
    }

    [Fact]
    [Trait("Row", "M01")]
    public void Nobody_is_ever_pinged()
    {
        var body = MessageRenderer.Render(new ChatMessage("", new Paragraph("@everyone <@&1>")), ephemeral: false).Body;

        Assert.Contains("""
            "allowed_mentions":{"parse":[]}
            """, Json(body), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Row", "M12")]
    public void A_message_that_lost_its_buttons_still_says_what_it_holds()
    {
        var json = Json(MessageRenderer.Render(new ChatMessage("", Words), ephemeral: false).Body);

        Assert.Contains("\"components\":[", json, StringComparison.Ordinal);
        Assert.DoesNotContain("custom_id", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbouring_texts_share_one_display_and_controls_part_them()
    {
        var text = Drawn.Text(
            new Heading("Title"), Words, Words, new CodeListing("x"), new ButtonRow(Press(1)), new Footnote("small"));

        Assert.Equal("## Title\nwords\n\nwords\n```py\nx\n```¶-# small", text);
    }

    [Fact]
    public void The_options_of_a_question_stand_close_together()
    {
        var text = Drawn.Text(Option("A", "one"), Option("B", "two"), Words);

        Assert.Equal("**A**  one\n**B**  two\nwords", text);
    }

    [Fact]
    public void Small_print_of_several_lines_is_small_in_each() =>
        Assert.Equal("-# one\n-# two", Drawn.Text(new Footnote("one\ntwo")));

    [Fact]
    public void Fields_stand_one_on_a_line() => Assert.Equal(
        "**a** 1\n**b** 2\n3", Drawn.Text(new Fields(new Field("a", "1"), new Field("b", "2"), new Field("", "3"))));

    [Fact]
    public void A_message_of_nothing_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Drawn.Components(
        new Paragraph(" "), new Divider(), new Heading("\u202E"), new Footnote(""), new Fields(), new ButtonRow()));

    [Fact]
    [Trait("Row", "M11")]
    public void A_drawn_picture_goes_along_as_a_file()
    {
        var rendered = MessageRenderer.Render(new ChatMessage("", new Picture(new Uri(Samples.OnePixel), "a dot")), ephemeral: false);

        var file = Assert.Single(rendered.Files);
        Assert.Equal(("picture-0.png", "image/png"), (file.Name, file.MediaType));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], file.Content[..4].ToArray());
        Assert.Equal(new AttachmentBody("0", "picture-0.png", "a dot"), Assert.Single(rendered.Body.Attachments!));
        var shown = Demands.Flat(rendered.Body.Components!).SelectMany(component => component.Items ?? []);
        Assert.Equal("attachment://picture-0.png", Assert.Single(shown).Media.Url);
    }

    [Theory]
    [InlineData("data:text/html;base64,AAAA")]
    [InlineData("data:image/png,raw")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/p.png")]
    public void A_picture_from_elsewhere_is_a_bug(string source) =>
        Assert.Throws<InvalidOperationException>(() => Drawn.Components(new Picture(new Uri(source), "words")));

    private static string Json(MessageBody body) => JsonSerializer.Serialize(body, OutgoingJson.Default.MessageBody);

    private static Button Press(int number) => new(new ActionId("press", $"{number}"), "Press");

    private static Paragraph Option(string letter, string text) =>
        new(new PyPrepBot.Core.Chat.Text.RichText(new PyPrepBot.Core.Chat.Text.Bold(letter), $"  {text}"));
}
