using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class OrderMatcherTests
{
    private static readonly string[] Right = ["p", "c", "e", "r"];

    private static readonly ShownOption[] Shown = [new("e", "execute"), new("p", "parse"), new("r", "return"), new("c", "compile")];

    [Theory]
    [InlineData("p,c,e,r", 1)]
    [InlineData("c,p,e,r", 2.0 / 3)]
    [InlineData("c,e,p,r", 1.0 / 3)]
    [InlineData("c,p,r,e", 1.0 / 3)]
    [InlineData("r,p,c,e", 0)]
    [InlineData("r,e,c,p", 0)]
    public void Each_pair_in_the_wrong_order_costs_the_same(string input, double score) =>
        Assert.Equal(score, OrderMatcher.Grade(Shown, Right, input).Score, tolerance: 1e-9);

    [Theory]
    [InlineData("B D A C")]
    [InlineData("bdac")]
    [InlineData("B, D, A, C")]
    [InlineData("B > D > A > C")]
    [InlineData("B -> D -> A -> C")]
    [InlineData("b then d then a then c")]
    [InlineData("2 4 1 3")]
    [InlineData("2413")]
    [InlineData("parse\ncompile\nexecute\nreturn")]
    [InlineData("parse, compile, execute, return")]
    public void Letters_numbers_and_texts_are_read_as_shown(string input) =>
        Assert.Equal(Verdict.Correct, OrderMatcher.Grade(Shown, Right, input).Verdict);

    [Theory]
    [InlineData("p,c,e")]
    [InlineData("p,c,e,e")]
    [InlineData("p,c,e,r,r")]
    [InlineData("p,c,e,x")]
    [InlineData("ABC")]
    [InlineData("ABCE")]
    [InlineData("")]
    public void A_missing_repeated_or_unknown_step_is_invalid(string input) =>
        Assert.Equal(Verdict.Invalid, OrderMatcher.Grade(Shown, Right, input).Verdict);

    [Theory]
    [InlineData("c,p,e,r", Verdict.Wrong)]
    [InlineData("p,c,e,r", Verdict.Correct)]
    public void All_or_nothing_knows_no_partial_credit(string input, Verdict expected) =>
        Assert.Equal(expected, OrderMatcher.Grade(Shown, Right, input, allOrNothing: true).Verdict);

    [Fact]
    public void Two_steps_are_all_or_nothing()
    {
        Assert.Equal(Verdict.Wrong, OrderMatcher.Grade(["a", "b"], ["b", "a"]).Verdict);
        Assert.Equal(Verdict.Correct, OrderMatcher.Grade(["a", "b"], ["a", "b"]).Verdict);
    }

    [Fact]
    public void A_key_without_steps_is_invalid() => Assert.Equal(Verdict.Invalid, OrderMatcher.Grade([], []).Verdict);
}
