using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class ChoiceMatcherTests
{
    private static readonly ShownOption[] Options =
    [
        new("11111111", "It prints `1`"),
        new("22222222", "It raises `TypeError`", Right: true),
        new("33333333", "It prints `2`"),
        new("44444444", "It hangs"),
    ];

    [Theory]
    [InlineData("22222222")]
    [InlineData(" 22222222 ")]
    [InlineData("b")]
    [InlineData("B")]
    [InlineData("b)")]
    [InlineData("(b)")]
    [InlineData("B.")]
    [InlineData("`B`")]
    [InlineData("2")]
    [InlineData("2.")]
    [InlineData("option b")]
    [InlineData("Answer: B")]
    [InlineData("It raises `TypeError`")]
    [InlineData("it raises typeerror.")]
    [InlineData("b) It raises TypeError")]
    public void An_id_a_letter_a_number_and_the_text_all_choose(string input) =>
        Assert.Equal(Verdict.Correct, ChoiceMatcher.Grade(Options, input).Verdict);

    [Theory]
    [InlineData("a")]
    [InlineData("4")]
    [InlineData("It hangs")]
    public void Another_option_is_wrong(string input) => Assert.Equal(Verdict.Wrong, ChoiceMatcher.Grade(Options, input).Verdict);

    [Theory]
    [InlineData("e")]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("B, C")]
    [InlineData("BC")]
    [InlineData("b or c")]
    [InlineData("b) It hangs")]
    [InlineData("something else")]
    public void What_names_no_single_option_is_invalid(string input) =>
        Assert.Equal(Verdict.Invalid, ChoiceMatcher.Grade(Options, input).Verdict);

    [Theory]
    [InlineData("2", "c")]
    [InlineData("1", "a")]
    [InlineData("C", "c")]
    public void The_text_of_an_option_goes_before_its_place(string input, string expected)
    {
        ShownOption[] numbers = [new("a", "1"), new("b", "3"), new("c", "2"), new("d", "4")];

        Assert.Equal(expected, OptionReader.One(numbers, input));
    }

    [Fact]
    public void Texts_that_differ_in_case_alone_are_told_apart_by_case()
    {
        ShownOption[] options = [new("a", "true"), new("b", "True"), new("c", "raises")];

        Assert.Equal("b", OptionReader.One(options, "True"));
        Assert.Null(OptionReader.One(options, "TRUE"));
    }

    [Fact]
    public void The_mark_names_what_was_chosen() =>
        Assert.Equal("It hangs", ChoiceMatcher.Grade(Options, "d").Compared);
}
