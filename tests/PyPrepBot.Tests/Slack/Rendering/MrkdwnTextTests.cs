using System.Text.RegularExpressions;
using CsCheck;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Rendering;

public sealed partial class MrkdwnTextTests
{
    public static TheoryData<Type> EveryInline => Samples.EveryInline;

    [Theory, MemberData(nameof(EveryInline))]
    public void Every_kind_of_running_text_is_drawn(Type kind)
    {
        var (inline, sees) = Samples.InlineOf(kind);

        Assert.Equal(sees, MrkdwnText.Of(new RichText(inline)));
    }

    // A broken bar stands for the invisible blank.
    [Theory]
    [InlineData("<@U1>", "&lt;@U1&gt;")]
    [InlineData("<!channel>", "&lt;!channel&gt;")]
    [InlineData("<https://x.org|y>", "&lt;https://x.org|y&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("*b* _i_ ~s~", "*¦b*¦ _¦i_¦ ~¦s~¦")]
    [InlineData("`c`", "`¦c`¦")]
    [InlineData("snake_case __init__", "snake_case _¦_¦init_¦_¦")]
    [InlineData(":smile: at 9:30, note: so", ":¦smile: at 9:30, note: so")]
    [InlineData("> quote\n  > more, a > b", "¦&gt; quote\n  ¦&gt; more, a &gt; b")]
    [InlineData("a\u202Eb\u0007c", "abc")]
    [Trait("Row", "D16")]
    public void What_people_type_stays_what_they_typed(string typed, string drawn) =>
        Assert.Equal(drawn, MrkdwnEscape.Of(typed).Replace('\u200B', '¦'));

    [Fact]
    public void Unescaping_gives_the_text_back() =>
        AnyText.Long.Sample(text => Read(MrkdwnEscape.Of(text)) == InertText.Of(text), iter: 300);

    [Fact]
    public void No_markup_is_left_bare() => AnyText.Short.Sample(text => !Bare().IsMatch(MrkdwnEscape.Of(text)));

    [Theory]
    [InlineData("**", "*\u200B*\u200B")]
    [InlineData("a\nb", "a\nb")]
    [InlineData(" ", " ")]
    [InlineData(" a ", "*a*")]
    public void Words_are_bold_only_where_it_cannot_break(string text, string drawn) =>
        Assert.Equal(drawn, MrkdwnText.Of(new RichText(new Bold(text))));

    [Theory]
    [InlineData("a`b", "a`\u200Bb")]
    [InlineData("a\nb", "`a b`")]
    [InlineData("", "")]
    [Trait("Row", "D16")]
    public void Code_in_a_line_is_closed_by_nothing_inside_it(string code, string drawn) =>
        Assert.Equal(drawn, MrkdwnText.Of(new RichText(new Code(code))));

    [Fact]
    public void Marks_stand_apart_from_words_and_from_each_other() => Assert.Equal(
        "of\u200B`gil`\u200B*now* *then*, so",
        MrkdwnText.Of(new RichText("of", new Code("gil"), new Bold("now"), " ", new Bold("then"), ", so")));

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    public void Only_the_web_is_linked(string address) =>
        Assert.Equal("words", MrkdwnText.Of(new RichText(new Link("words", new Uri(address)))));

    [Fact]
    [Trait("Row", "D17")]
    public void A_person_is_named_and_not_called() => Assert.DoesNotContain(
        "<@", MrkdwnText.Of(new RichText(new Person(new UserRef(Platform.Slack, "U7", "<@U7>")))), StringComparison.Ordinal);

    [Fact]
    public void A_time_says_its_zone_where_it_cannot_be_reckoned()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("A|B>C", TimeSpan.FromHours(2), null, null);

        Assert.Equal(
            "<!date^86400^{time}|02:00 A/B&gt;C>",
            MrkdwnText.Of(new RichText(new Moment(DateTimeOffset.UnixEpoch.AddDays(1), MomentStyle.Time, zone))));
    }

    private static string Read(string mrkdwn) => mrkdwn
        .Replace("\u200B", "", StringComparison.Ordinal)
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(
        @"[<>]|&(?!(amp|lt|gt);)|[*~`](?!\u200B)|(?<![\p{L}\p{Nd}])_(?!\u200B)|_(?![\p{L}\p{Nd}\u200B])|(?:^|\n)\s*&gt;|:[\w+-]+:")]
    private static partial Regex Bare();
}
