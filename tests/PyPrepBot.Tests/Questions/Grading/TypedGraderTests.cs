using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class TypedGraderTests
{
    public static TheoryData<TypedKind> Kinds => [.. Enum.GetValues<TypedKind>()];

    [Theory]
    [InlineData(TypedKind.Output, 4000)]
    [InlineData(TypedKind.Exception, 2000)]
    [InlineData(TypedKind.Text, 300)]
    [InlineData(TypedKind.Expr, 300)]
    [InlineData(TypedKind.Identifier, 200)]
    [InlineData(TypedKind.Number, 100)]
    public void An_answer_over_the_limit_of_its_kind_is_invalid(TypedKind kind, int limit)
    {
        Assert.Equal(Verdict.Wrong, TypedGrader.Grade(kind, TypedKey.Of("1"), new string('7', limit)).Verdict);
        Assert.Equal(Verdict.Invalid, TypedGrader.Grade(kind, TypedKey.Of("1"), new string('7', limit + 1)).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200B\uFEFF")]
    [InlineData("```\n\n```")]
    [InlineData("``")]
    public void An_empty_answer_is_invalid(string input) =>
        Assert.All(Enum.GetValues<TypedKind>(), kind => Assert.Equal(Mark.Invalid, TypedGrader.Grade(kind, TypedKey.Of("1", ""), input)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_flood_of_characters_is_invalid(TypedKind kind) =>
        Assert.Equal(Mark.Invalid, TypedGrader.Grade(kind, TypedKey.Of("1"), new string('`', 100_000)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Blanks_do_not_use_up_the_limit(TypedKind kind) =>
        Assert.Equal(Verdict.Correct, TypedGrader.Grade(kind, TypedKey.Of("1"), "1" + new string(' ', 5000)).Verdict);

    [Fact]
    public void An_accepted_answer_to_the_letter_is_correct_whatever_is_rejected()
    {
        var key = TypedKey.Of("Locks") with { Rejected = [new RejectedAnswer("locks", "Think again.")] };

        Assert.Equal(Verdict.Correct, TypedGrader.Grade(TypedKind.Text, key, "Locks").Verdict);
        Assert.Equal(Verdict.Wrong, TypedGrader.Grade(TypedKind.Text, key, "LOCKS").Verdict);
    }

    [Theory]
    [InlineData(TypedKind.Text, "threads", "thread", "Thread")]
    [InlineData(TypedKind.Output, "hello", "'hello'", "\"hello\"")]
    [InlineData(TypedKind.Number, "2.0", "2", "two")]
    [InlineData(TypedKind.Exception, "OSError", "IOError", "raises IOError")]
    [InlineData(TypedKind.Identifier, "functools.cache", "cache", "@cache")]
    [InlineData(TypedKind.Text, "processor", "processes", "process")]
    public void A_rejected_answer_beats_every_leniency_and_brings_its_words(TypedKind kind, string accepted, string rejected, string input)
    {
        var key = TypedKey.Of(accepted) with { Rejected = [new RejectedAnswer(rejected, "Not quite.")] };

        var mark = TypedGrader.Grade(kind, key, input);

        Assert.Equal((Verdict.Wrong, "Not quite."), (mark.Verdict, mark.Feedback));
    }

    [Theory]
    [InlineData("42", Verdict.Correct)]
    [InlineData("0x2a", Verdict.Correct)]
    [InlineData("Forty-two", Verdict.Correct)]
    [InlineData("forty-three", Verdict.Wrong)]
    public void Each_accepted_answer_may_have_a_kind_of_its_own(string input, Verdict expected)
    {
        var key = new TypedKey { Accepted = [new("42"), new("forty two", TypedKind.Text)] };

        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Number, key, input).Verdict);
    }

    [Theory]
    [InlineData("--verbose", "\u2014verbose")]
    [InlineData("-1", "\u20141")]
    [InlineData("\u2014", "--")]
    [InlineData("\u2014", "-")]
    [InlineData("a \u2014 b", "a \u2014 b ")]
    public void An_em_dash_is_one_hyphen_or_two(string accepted, string input) =>
        Assert.Equal(Verdict.Correct, TypedGrader.Grade(TypedKind.Output, TypedKey.Of(accepted), input).Verdict);

    [Fact]
    public void The_member_sees_what_was_compared() =>
        Assert.Equal("a\nb", TypedGrader.Grade(TypedKind.Output, TypedKey.Of("x"), "```\r\na \r\nb\r\n```").Compared);
}
