using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Chat;

public sealed class RichTextTests
{
    [Fact]
    public void Backticks_mark_code() => Assert.Equal(
        [new Plain("Call "), new Code("next(it)"), new Plain(" twice")], RichText.Marked("Call `next(it)` twice").Parts);

    [Fact]
    public void A_lone_backtick_stays_one() =>
        Assert.Equal([new Plain("a "), new Plain("` b")], RichText.Marked("a ` b").Parts);

    [Fact]
    public void Other_markup_is_only_text() =>
        Assert.Equal([new Plain("**x** <@1> {0} @everyone")], RichText.Marked("**x** <@1> {0} @everyone").Parts);
}
