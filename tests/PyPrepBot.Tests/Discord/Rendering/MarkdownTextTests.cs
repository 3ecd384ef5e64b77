using System.Text.RegularExpressions;
using CsCheck;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Rendering;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Discord.Rendering;

public sealed class MarkdownTextTests
{
    public static TheoryData<Type> EveryInline => Samples.EveryInline;

    [Theory, MemberData(nameof(EveryInline))]
    public void Every_kind_of_running_text_is_drawn(Type kind)
    {
        var (inline, sees) = Samples.InlineOf(kind);

        Assert.Equal(sees, MarkdownText.Of(new RichText(inline)));
    }

    [Theory]
    [InlineData("<@1>", @"\<\@1\>")]
    [InlineData("@everyone", @"\@everyone")]
    [InlineData("<#1>", @"\<\#1\>")]
    [InlineData("</cmd:1>", @"\</cmd\:1\>")]
    [InlineData(":smile:", @"\:smile\:")]
    [InlineData("<t:1>", @"\<t\:1\>")]
    [InlineData("https://x.org", @"https\://x.org")]
    [InlineData("[a](https://x.org)", @"\[a\]\(https\://x.org\)")]
    [InlineData("__init__", @"\_\_init\_\_")]
    [InlineData("# big", @"\# big")]
    [InlineData("-# small", @"\-\# small")]
    [InlineData("> quote", @"\> quote")]
    [InlineData("a\n1. list", "a\n1\\. list")]
    [InlineData("about 3.14", "about 3.14")]
    [InlineData("```py\nx\n```", "\\`\\`\\`py\nx\n\\`\\`\\`")]
    [InlineData("||spoiler|| ~~gone~~", @"\|\|spoiler\|\| \~\~gone\~\~")]
    [InlineData(@"\", @"\\")]
    [Trait("Row", "M01")]
    public void What_people_type_stays_what_they_typed(string typed, string drawn) => Assert.Equal(drawn, MarkdownText.Escape(typed));

    [Fact]
    public void Unescaping_gives_the_text_back() =>
        AnyText.Long.Sample(text => Regex.Replace(MarkdownText.Escape(text), @"\\(.)", "$1") == InertText.Of(text), iter: 300);

    [Fact]
    public void No_markup_is_left_bare()
    {
        var markup = new Regex(@"[\\*_~|>`#\-\[\]()<@:]|^ *\d+\. ", RegexOptions.Multiline);

        AnyText.Short.Sample(text => !markup.IsMatch(Regex.Replace(MarkdownText.Escape(text), @"\\.", "x")));
    }

    [Theory]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("a\u0007b\u0000", "ab")]
    [InlineData("a\tb\r\nc", "a    b\nc")]
    [InlineData("👩\u200D💻", "👩\u200D💻")]
    public void What_is_not_seen_is_not_sent(string typed, string drawn) => Assert.Equal(drawn, MarkdownText.Escape(typed));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_it() => Assert.Equal("a\uFFFDb", MarkdownText.Escape("a\uD83Eb"));

    [Theory]
    [InlineData("x", "`x`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a```b", "`` a`\u200B`\u200B`b ``")]
    [InlineData("a\nb", "`a b`")]
    [InlineData("", "")]
    [Trait("Row", "M10")]
    public void Code_in_a_line_is_closed_by_nothing_inside_it(string code, string drawn) =>
        Assert.Equal(drawn, MarkdownText.Of(new RichText(new Code(code))));

    [Fact]
    public void Bold_beside_bold_does_not_close_it() =>
        Assert.Equal("**a**\u200B**b**`c`\u200B`` d`e ``", MarkdownText.Of(
        new RichText(new Bold("a"), new Bold("b"), new Code("c"), new Code("d`e"))));

    [Fact]
    public void A_backtick_that_was_typed_does_not_lengthen_a_mark() =>
        Assert.Equal("\\`\u200B`c`\\`", MarkdownText.Of(new RichText("`", new Code("c"), "`")));

    [Theory]
    [InlineData("ftp://example.org/", "words")]
    [InlineData("javascript:alert(1)", "words")]
    [InlineData("https://example.org/", "[words](https://example.org/)")]
    public void Only_the_web_is_linked(string address, string drawn) =>
        Assert.Equal(drawn, MarkdownText.Of(new RichText(new Link("words", new Uri(address)))));

    [Fact]
    public void A_time_alone_is_shown_as_one() => Assert.Equal(
        "<t:86400:t>",
        MarkdownText.Of(new RichText(new Moment(DateTimeOffset.UnixEpoch.AddDays(1), MomentStyle.Time, TimeZoneInfo.Utc))));
}
