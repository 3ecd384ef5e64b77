using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

/// <summary>Pairs that quiz bots with a fuzzy comparison got wrong.</summary>
public sealed class PeerMarkingTests
{
    [Theory]
    [InlineData("__setattr__", "__getattr__")]
    [InlineData("__aiter__", "__iter__")]
    [InlineData("__aenter__", "__enter__")]
    [InlineData("__radd__", "__add__")]
    [InlineData("__iadd__", "__add__")]
    [InlineData("__new__", "__next__")]
    [InlineData("threading.Lock", "threading.RLock")]
    [InlineData("threading.Lock", "RLock")]
    [InlineData("islice", "slice")]
    [InlineData("itertools.islice", "slice")]
    public void Names_that_look_alike_are_not_one(string accepted, string input)
    {
        Assert.Equal(Verdict.Wrong, TypedGrader.Grade(TypedKind.Identifier, TypedKey.Of(accepted), input).Verdict);
        Assert.Equal(Verdict.Wrong, TypedGrader.Grade(TypedKind.Identifier, TypedKey.Of(input), accepted).Verdict);
    }

    [Theory]
    [InlineData(TypedKind.Identifier, "in")]
    [InlineData(TypedKind.Text, "in")]
    [InlineData(TypedKind.Expr, "==")]
    [InlineData(TypedKind.Text, "==")]
    [InlineData(TypedKind.Identifier, "==")]
    [InlineData(TypedKind.Expr, "**")]
    [InlineData(TypedKind.Text, "**")]
    [InlineData(TypedKind.Expr, "-1")]
    [InlineData(TypedKind.Text, "-1")]
    [InlineData(TypedKind.Number, "-1")]
    [InlineData(TypedKind.Output, "-1")]
    public void Short_answers_survive_being_cleaned(TypedKind kind, string answer) =>
        Assert.Equal((Verdict.Correct, answer), Verdicted(TypedGrader.Judge(kind, TypedKey.Of(answer), $" {answer} ")));

    [Theory]
    [InlineData(TypedKind.Number, "4", "I think 3 or 4")]
    [InlineData(TypedKind.Text, "generator", "generator iterator coroutine list tuple")]
    [InlineData(TypedKind.Identifier, "yield", "yield return await")]
    [InlineData(TypedKind.Identifier, "yield", "yield, return")]
    [InlineData(TypedKind.Exception, "KeyError", "KeyError IndexError ValueError")]
    [InlineData(TypedKind.Output, "1", "1 2 3")]
    [InlineData(TypedKind.Output, "1", "1\n2\n3")]
    [InlineData(TypedKind.Expr, "O(n)", "O(1) O(n) O(n**2)")]
    public void A_list_of_guesses_is_no_answer(TypedKind kind, string accepted, string input) =>
        Assert.Equal(Verdict.Wrong, TypedGrader.Grade(kind, TypedKey.Of(accepted), input).Verdict);

    private static (Verdict Verdict, string? Compared) Verdicted(Mark mark) => (mark.Verdict, mark.Compared);
}
