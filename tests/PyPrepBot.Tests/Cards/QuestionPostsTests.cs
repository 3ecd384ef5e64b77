using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Cards;

public sealed class QuestionPostsTests
{
    [Theory]
    [InlineData("single")]
    [InlineData("multi")]
    [InlineData("truefalse")]
    [InlineData("output")]
    [InlineData("fill")]
    [InlineData("bug")]
    [InlineData("order")]
    [InlineData("match")]
    public void A_question_of_any_kind_has_a_card_a_verdict_and_a_reveal(string kind)
    {
        var posts = QuestionPosts.Of(Samples.Question(Samples.Of(kind)));

        Assert.Equal(["card", "verdict", "reveal"], posts.Keys);
        Assert.All(posts.Values, post => Assert.NotEmpty(post.Blocks));
    }

    [Fact]
    public void The_verdict_tells_why_the_wrong_option_with_the_most_to_say_is_wrong() => Assert.Contains(
        "They share one lock by default.", Text(QuestionPosts.Of(Samples.Question(Samples.Of("single")))["verdict"]), StringComparison.Ordinal);

    private static string Text(ChatMessage message) => string.Concat(message.Blocks
        .OfType<Paragraph>()
        .SelectMany(paragraph => paragraph.Text.Parts.OfType<Plain>())
        .Select(part => part.Text));
}
