using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class TextMatcherTests
{
    [Theory]
    [InlineData("generator", "A Generator")]
    [InlineData("abstract class", "an abstract class!")]
    [InlineData("global interpreter lock", "It is the global interpreter lock.")]
    [InlineData("event loop", "This is an event-loop")]
    [InlineData("event loop", "the answer is: the event loop")]
    [InlineData("generator", "it\u2019s a generator")]
    [InlineData("naive", "na\u00EFve")]
    [InlineData("Liskov's principle", "liskovs principle")]
    [InlineData("C++", "c++")]
    [InlineData("C#", "C#")]
    [InlineData("*args", "`*args`")]
    [InlineData("a", "A")]
    public void Case_articles_accents_and_punctuation_do_not_count(string accepted, string input) =>
        IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("C++", "C")]
    [InlineData("*args", "**args")]
    [InlineData("==", "=")]
    [InlineData("!=", "=")]
    [InlineData("-1", "1")]
    [InlineData("x < y", "x > y")]
    [InlineData("[]", "{}")]
    [InlineData("3.11", "311")]
    [InlineData("3.1", "31")]
    public void Operators_signs_and_points_do_count(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("deep copy", "deepcopy")]
    [InlineData("memoryview", "memory view")]
    [InlineData("coroutine", "co-routine")]
    [InlineData("generators", "generator")]
    [InlineData("class", "classes")]
    [InlineData("hash", "hashes")]
    [InlineData("index", "indexes")]
    [InlineData("shallow copy", "shallow copies")]
    [InlineData("keyword argument", "keywords arguments")]
    public void A_missing_blank_and_the_plural_do_not_count(string accepted, string input) => IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("GIL", "GILs")]
    [InlineData("HTTP", "https")]
    [InlineData("WSGI", "ASGI")]
    [InlineData("HTTPS server", "http server")]
    [InlineData("MULTIPROCESSING", "multiprocesing")]
    public void A_word_in_capitals_is_exact(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("global interpreter lock", "global interpreter lock (GIL)", Verdict.Correct)]
    [InlineData("global interpreter lock (GIL)", "Global Interpreter Lock", Verdict.Correct)]
    [InlineData("descriptor", "desciptor (an object)", Verdict.Typo)]
    [InlineData("tuple", "tuple (list)", Verdict.Wrong)]
    [InlineData("tuple", "tuple (Lists)", Verdict.Wrong)]
    [InlineData("O(n)", "O(1)", Verdict.Wrong)]
    [InlineData("GIL", "lock (GIL)", Verdict.Wrong)]
    public void A_gloss_may_stand_behind_the_term_unless_it_is_rejected(string accepted, string input, Verdict expected)
    {
        var key = TypedKey.Of(accepted) with { Rejected = [new RejectedAnswer("list", "A list can change.")] };

        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Text, key, input).Verdict);
    }

    [Theory]
    [InlineData("descriptor protocol", "desciptor protocol")]
    [InlineData("reference counting", "reference cuonting")]
    [InlineData("thread", "thred")]
    [InlineData("generator", "genertaro")]
    [InlineData("context manager", "contxt manger")]
    [InlineData("descriptor protocol", "descriptors protocl")]
    public void A_slip_in_a_long_word_shows_the_spelling(string accepted, string input)
    {
        var mark = TypedGrader.Grade(TypedKind.Text, TypedKey.Of(accepted), input);

        Assert.Equal(new Mark(Verdict.Typo, 1, mark.Compared, Spelling: accepted), mark);
    }

    [Theory]
    [InlineData("lock", "lok")]
    [InlineData("reader", "radre")]
    [InlineData("iterator", "itertaro")]
    [InlineData("generator", "genertrao x")]
    [InlineData("context manager protocol", "contxt manger protocl")]
    [InlineData("immutable", "mutable")]
    [InlineData("asynchronous", "synchronous")]
    [InlineData("hashable", "unhashable")]
    [InlineData("python2 interpreter", "python3 interpreter")]
    [InlineData("keyword=argument", "keyword+argument")]
    [InlineData("blocking", "non-blocking")]
    [InlineData("cannot be changed", "cannon be changed")]
    [InlineData("generator", "generator, iterator, coroutine")]
    [InlineData("generator", "generator or iterator")]
    public void What_could_be_another_term_is_wrong(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("iterable", Verdict.Correct)]
    [InlineData("iterabel", Verdict.Typo)]
    [InlineData("processor", Verdict.Wrong)]
    [InlineData("processors", Verdict.Wrong)]
    [InlineData("contender", Verdict.Wrong)]
    public void A_slip_never_lands_on_another_known_term(string input, Verdict expected)
    {
        var key = TypedKey.Of("iterable", "processes", "contended") with
        {
            KnownTerms = new HashSet<string> { "Processor" },
            Rejected = [new RejectedAnswer("contender")],
        };

        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Text, key, input).Verdict);
    }

    [Fact]
    public void The_member_sees_the_words_that_were_compared() =>
        Assert.Equal("event loop", TypedGrader.Grade(TypedKind.Text, TypedKey.Of("x"), "The Event-Loop!").Compared);

    private static void IsGraded(Verdict expected, string accepted, string input) =>
        Assert.Equal(expected, TypedGrader.Judge(TypedKind.Text, TypedKey.Of(accepted), input).Verdict);
}
