using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using Xunit;
using static PyPrepBot.Tests.Questions.Grading.SampleQuestions;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class KeyCheckTests
{
    public static TheoryData<Question> Sound =>
    [
        Single(Option("It prints `1`", true), Option("It prints `2`", false), Option("It hangs", false)),
        Single(Option("true", true), Option("True", false)),
        Single(Option("1", false), Option("3", false), Option("2", true), Option("4", false)),
        TrueFalse(true),
        TrueFalse(false),
        Bug(Option("2", false), Option("3", true), Option("6", false)),
        Multi(Option("one, two", true), Option("three", false), Option("four", true)),
        Order("parse", "compile", "execute"),
        Match("gc", ("memory", "tracemalloc"), ("time", "cProfile")),
        Output("LB\nLRB\n"),
        Output("\n"),
        Output("a\nKeyError\n"),
        Fill("__init_subclass__", false, "init_subclass"),
        Fill("descriptor", ignoreCase: true),
        Fill("-1"),
    ];

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_key_has_no_fault(Question question) => Assert.Empty(KeyCheck.Faults(question));

    public static TheoryData<Question, string> Unsound => new()
    {
        { Single(Option("It hangs", true), Option("It hangs\u200B", false)), "the same text" },
        { Single(Option("B", true), Option("none", false)), "could be taken for the letters" },
        { Single(Option("bad", true), Option("x", false), Option("y", false), Option("z", false)), "could be taken for the letters" },
        { Single(Option("x", true), Option("y", true)), "One option has to be right, but 2 are" },
        { Single(Option("x", false), Option("y", false)), "would not be marked as right" },
        { Single(Option("x", true), Option("\u200B", false)), "has no text" },
        { Bug(Option("3", true), Option("3", false)), "share the id" },
        { Multi(Option("x", true), Option("y", true)), "some wrong" },
        { Order("parse", "parse "), "the same text" },
        { Order("parse"), "nothing to put in order" },
        { Match("timeit", ("memory", "timeit"), ("time", "cProfile")), "share the id" },
        { Output(new string('x', 4001)), "too long" },
        { Fill("\u200B"), "empty or too long" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void A_fault_is_named(Question question, string fault)
    {
        var faults = KeyCheck.Faults(question);

        Assert.Contains(faults, sentence => sentence.Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TypedKind.Number, "about a dozen")]
    [InlineData(TypedKind.Exception, "KeyError or ValueError")]
    public void An_accepted_answer_that_its_kind_cannot_read_is_named(TypedKind kind, string accepted) =>
        Assert.Equal([$"The accepted answer '{accepted}' would not be marked as right."], KeyCheck.Faults(kind, TypedKey.Of(accepted)));

    [Fact]
    public void A_rejected_answer_that_is_accepted_is_named()
    {
        var key = TypedKey.Of("lock") with { Rejected = [new RejectedAnswer("lock")] };

        Assert.Equal(2, KeyCheck.Faults(TypedKind.Text, key).Count);
    }

    [Fact]
    public void A_rejected_answer_needs_to_be_wrong()
    {
        var key = TypedKey.Of("lock") with { Rejected = [new RejectedAnswer(""), new RejectedAnswer("mutex")] };

        Assert.Equal(["The rejected answer '' would not be marked as wrong."], KeyCheck.Faults(TypedKind.Text, key));
    }

    [Fact]
    public void A_key_needs_an_accepted_answer() => Assert.Single(KeyCheck.Faults(TypedKind.Text, TypedKey.Of()));
}
