using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class NumberMatcherTests
{
    [Theory]
    [InlineData("5", "+5")]
    [InlineData("-1", "-1")]
    [InlineData("-1", "\u22121")]
    [InlineData("-1", "- 1")]
    [InlineData("255", "0xFF")]
    [InlineData("5", "0b101")]
    [InlineData("8", "0o10")]
    [InlineData("-255", "-0xff")]
    [InlineData("1000", "1_000")]
    [InlineData("1000", "1e3")]
    [InlineData("0.5", ".5")]
    [InlineData("0.000012", "1.2e-5")]
    [InlineData("2", "\uFF12")]
    [InlineData("100000000000000000000", "1e20")]
    public void Python_literals_are_read(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("1000000", "1,000,000")]
    [InlineData("1000000", "1 000 000")]
    [InlineData("1000000", "1\u202F000\u202F000")]
    [InlineData("1000000", "1.000.000")]
    [InlineData("1000000", "1'000'000")]
    [InlineData("1000", "1,000")]
    [InlineData("1234.5", "1,234.5")]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("0.1", "0,1")]
    [InlineData("3.14159", "3,14159")]
    [InlineData("0.125", "0,125")]
    public void Separators_of_any_country_are_read(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("1.5", "1,500")]
    [InlineData("1000", "1.000")]
    [InlineData("1234567", "12,34,567")]
    [InlineData("1000000", "1000,000")]
    [InlineData("1000000", "1,000 000")]
    [InlineData("34", "3 4")]
    [InlineData("1000", "1__000")]
    [InlineData("1000", "1000_")]
    public void Separators_in_wrong_places_make_no_number(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("0", "zero")]
    [InlineData("2", "Two")]
    [InlineData("12", "twelve")]
    [InlineData("5", "about 5")]
    [InlineData("5", "~5")]
    [InlineData("5", "= 5")]
    [InlineData("5", "~ five")]
    public void Words_and_hedges_are_read(string accepted, string input) => IsCorrect(accepted, input);

    [Theory]
    [InlineData("28", "29")]
    [InlineData("5", "-5")]
    [InlineData("4", "3-4")]
    [InlineData("4", "3 to 4")]
    [InlineData("4", "3..4")]
    [InlineData("4", "3 or 4")]
    [InlineData("4", "I think 3 or 4")]
    [InlineData("4", "3, 4")]
    [InlineData("4", "4, 5")]
    [InlineData("13", "thirteen")]
    [InlineData("4", "four or five")]
    [InlineData("1", "True")]
    [InlineData("56", "56 bytes")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890.5")]
    [InlineData("10", "1e99999")]
    [InlineData("1e400", "1e401")]
    [InlineData("10", "1e999999999")]
    public void Another_number_or_a_range_is_wrong(string accepted, string input) => IsWrong(accepted, input);

    [Theory]
    [InlineData("0.30000000000000004", "0.3", Verdict.Correct)]
    [InlineData("0.1", "0.1000001", Verdict.Wrong)]
    [InlineData("2", "2.0", Verdict.Correct)]
    [InlineData("2.0", "2", Verdict.Correct)]
    public void Floats_may_differ_in_their_last_digits(string accepted, string input, Verdict expected) =>
        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Number, TypedKey.Of(accepted), input).Verdict);

    [Theory]
    [InlineData("2", Verdict.Correct)]
    [InlineData("0b10", Verdict.Correct)]
    [InlineData("two", Verdict.Correct)]
    [InlineData("2.0", Verdict.Wrong)]
    [InlineData("2e0", Verdict.Wrong)]
    public void A_strict_type_separates_whole_numbers_from_floats(string input, Verdict expected) =>
        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Number, TypedKey.Of("2") with { StrictType = true }, input).Verdict);

    [Theory]
    [InlineData("3.14", Verdict.Correct)]
    [InlineData("3.15159", Verdict.Correct)]
    [InlineData("3.16", Verdict.Wrong)]
    [InlineData("3", Verdict.Wrong)]
    public void The_author_may_allow_an_absolute_error(string input, Verdict expected)
    {
        var key = TypedKey.Of("3.14159") with { Tolerance = new Tolerance(Absolute: 0.01) };

        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Number, key, input).Verdict);
    }

    [Theory]
    [InlineData("101", Verdict.Correct)]
    [InlineData("98", Verdict.Wrong)]
    public void The_author_may_allow_a_relative_error(string input, Verdict expected)
    {
        var key = TypedKey.Of("100") with { Tolerance = new Tolerance(Relative: 0.01) };

        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Number, key, input).Verdict);
    }

    [Theory]
    [InlineData("56 bytes", Verdict.Correct)]
    [InlineData("56bytes", Verdict.Correct)]
    [InlineData("56 Bytes", Verdict.Correct)]
    [InlineData("56 B", Verdict.Correct)]
    [InlineData("0x38 B", Verdict.Correct)]
    [InlineData("56 b", Verdict.Wrong)]
    [InlineData("56 KB", Verdict.Wrong)]
    [InlineData("57 bytes", Verdict.Wrong)]
    public void Only_a_unit_of_the_author_is_cut(string input, Verdict expected) =>
        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Number, TypedKey.Of("56") with { Units = ["bytes", "B"] }, input).Verdict);

    [Theory]
    [InlineData("1,000", "1000")]
    [InlineData("0x10", "16")]
    [InlineData("-2,50", "-2.5")]
    [InlineData("1e3", "1000.0")]
    [InlineData("a few", "a few")]
    public void The_member_sees_the_number_that_was_compared(string input, string compared) =>
        Assert.Equal(compared, TypedGrader.Grade(TypedKind.Number, TypedKey.Of("7"), input).Compared);

    private static void IsCorrect(string accepted, string input) =>
        Assert.Equal(Verdict.Correct, TypedGrader.Judge(TypedKind.Number, TypedKey.Of(accepted), input).Verdict);

    private static void IsWrong(string accepted, string input) =>
        Assert.Equal(Verdict.Wrong, TypedGrader.Judge(TypedKind.Number, TypedKey.Of(accepted), input).Verdict);
}
