using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class MultiMatcherTests
{
    private static readonly ShownOption[] Options =
    [
        new("11111111", "one", Right: true),
        new("22222222", "two, or more"),
        new("33333333", "three", Right: true),
        new("44444444", "four"),
        new("55555555", "five"),
    ];

    [Theory]
    [InlineData("11111111,33333333")]
    [InlineData("33333333, 11111111")]
    [InlineData("A, C")]
    [InlineData("AC")]
    [InlineData("c a")]
    [InlineData("A and C")]
    [InlineData("(A) (C)")]
    [InlineData("1 3")]
    [InlineData("13")]
    [InlineData("one\nthree")]
    [InlineData("one; three")]
    [InlineData("One, Three")]
    [InlineData("A, three")]
    public void Only_the_exact_set_is_correct(string input) => IsGraded(Verdict.Correct, 1, input);

    [Theory]
    [InlineData("A", 0.5)]
    [InlineData("A B C", 2.0 / 3)]
    [InlineData("A B", 1.0 / 6)]
    [InlineData("A C B D", 1.0 / 3)]
    public void Right_ticks_earn_and_wrong_ticks_cost(string input, double score) => IsGraded(Verdict.Partial, score, input);

    [Theory]
    [InlineData("ABCDE")]
    [InlineData("B")]
    [InlineData("two, or more")]
    [InlineData("A B D")]
    public void Ticking_everything_or_more_wrong_than_right_earns_nothing(string input) => IsGraded(Verdict.Wrong, 0, input);

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("F")]
    [InlineData("A F")]
    [InlineData("A or C")]
    [InlineData("-1 3")]
    [InlineData("11111111,99999999")]
    [InlineData("A 3")]
    [InlineData("I do not know")]
    public void Nothing_or_what_was_not_offered_is_invalid(string input) => IsGraded(Verdict.Invalid, 0, input);

    [Theory]
    [InlineData("A", Verdict.Wrong)]
    [InlineData("A C D", Verdict.Wrong)]
    [InlineData("A C", Verdict.Correct)]
    [InlineData("", Verdict.Invalid)]
    public void All_or_nothing_knows_no_partial_credit(string input, Verdict expected) =>
        Assert.Equal(expected, MultiMatcher.Grade(Options, input, allOrNothing: true).Verdict);

    [Fact]
    public void Where_every_option_is_right_each_earns_its_share()
    {
        ShownOption[] all = [new("a", "x", Right: true), new("b", "y", Right: true)];

        Assert.Equal(0.5, MultiMatcher.Grade(all, ["a"]).Score);
        Assert.Equal(1, MultiMatcher.Grade(all, ["b", "a", "a"]).Score);
    }

    [Fact]
    public void A_key_without_a_right_option_gives_no_credit() =>
        Assert.Equal(Verdict.Wrong, MultiMatcher.Grade([new("a", "x"), new("b", "y")], ["a"]).Verdict);

    private static void IsGraded(Verdict verdict, double score, string input)
    {
        var mark = MultiMatcher.Grade(Options, input);

        Assert.Equal(verdict, mark.Verdict);
        Assert.Equal(score, mark.Score, tolerance: 1e-9);
    }
}
