using CsCheck;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Questions;

public sealed class TopicIndexTests
{
    private static readonly TopicIndex Index = new(
    [
        Topic("gil", "Global Interpreter Lock", "interpreter-lock", "slots-and-locks"),
        Topic("slots", "__slots__", "dunder-slots"),
        Topic("asyncio", "asyncio and coroutines", "async", "async-await"),
        Topic("processes", "GIL"),
    ]);

    [Theory]
    [InlineData("gil", "gil")]
    [InlineData("GIL", "gil")]
    [InlineData("  Gil ", "gil")]
    [InlineData("Global Interpreter Lock", "gil")]
    [InlineData("global\u00A0interpreter\tlock", "gil")]
    [InlineData("interpreter_lock", "gil")]
    [InlineData("__slots__", "slots")]
    [InlineData("dunder slots", "slots")]
    [InlineData("async/await", "asyncio")]
    [InlineData("async / await", "asyncio")]
    [InlineData("ASYNC.AWAIT", "asyncio")]
    [InlineData("--async--", "asyncio")]
    [InlineData("processes", "processes")]
    public void A_name_is_found_however_its_blanks_and_dashes_are_typed(string typed, string slug) =>
        Assert.Equal(slug, Index.Find(typed)?.Slug);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("___")]
    [InlineData("gi")]
    [InlineData("asyncawait")]
    public void A_name_that_no_topic_has_is_not_found(string typed) => Assert.Null(Index.Find(typed));

    [Theory]
    [InlineData("glil", "gil")]
    [InlineData("asnycio", "asyncio")]
    [InlineData("slto", "slots")]
    [InlineData("global interp", "gil")]
    [InlineData("Global Interpretr Lok", "gil")]
    [InlineData("coroutines", "asyncio")]
    public void The_nearest_topic_comes_first(string typed, string slug) => Assert.Equal(slug, Index.Nearest(typed, 3)[0].Slug);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(3, 3)]
    [InlineData(9, 4)]
    public void As_many_are_named_as_are_asked_for(int count, int named) => Assert.Equal(named, Index.Nearest("zzz", count).Count);

    [Fact]
    public void Any_text_has_nearest_topics_and_always_the_same_ones() =>
        Gen.String.Sample(text => Index.Nearest(text, 3).SequenceEqual(Index.Nearest(text, 3)) && Index.Nearest(text, 3).Count == 3);

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('\uD800')]
    public void A_text_as_long_as_a_file_is_answered(char character)
    {
        var text = new string(character, 100_000);

        Assert.Null(Index.Find(text));
        Assert.Equal(3, Index.Nearest(text, 3).Count);
    }

    [Fact]
    public void A_folded_name_folds_to_itself() =>
        Gen.String[Gen.Char["aB_-/. \t."], 0, 200]
            .Sample(text => TopicName.Normalise(TopicName.Normalise(text)) == TopicName.Normalise(text));

    private static Topic Topic(string slug, string title, params string[] aliases) =>
        new(slug, title, "group", "about", aliases, new Dictionary<Difficulty, int>());
}
