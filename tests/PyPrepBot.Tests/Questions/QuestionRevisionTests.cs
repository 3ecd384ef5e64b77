using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Questions;

public sealed class QuestionRevisionTests
{
    private static readonly SingleQuestion Single = new()
    {
        Id = "gil-001", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "Which one?", Code = "x = 1", Explain = "So.",
        Author = "somebody", Since = new DateOnly(2026, 11, 22), Revision = "",
        Choices = [new Choice("1", "a", true, "why"), new Choice("2", "b", false, "why")],
    };

    private static readonly FillQuestion Fill = new()
    {
        Id = "gil-001", Topic = "gil", Difficulty = Difficulty.Easy, Prompt = "Which one?", Explain = "So.", Author = "somebody",
        Since = new DateOnly(2026, 11, 22), Revision = "", Answer = "a", Accept = ["b", "c"],
    };

    public static TheoryData<Question, Question> Decisive => new()
    {
        { Single, Single with { Prompt = "Which one ?" } },
        { Single, Single with { Code = "x = 2" } },
        { Single, Single with { Code = null } },
        { Single, Single with { Python = "3.12+" } },
        { Single, Single with { Build = "any" } },
        { Single, Single with { Choices = [Single.Choices[0] with { Right = false }, Single.Choices[1] with { Right = true }] } },
        { Single, Single with { Choices = [Single.Choices[0], Single.Choices[1] with { Text = "c" }] } },
        { Fill, Fill with { Answer = "b" } },
        { Fill, Fill with { Accept = ["b"] } },
        { Fill, Fill with { Accept = ["bc"] } },
        { Fill, Fill with { IgnoreCase = true } },
        { Fill with { Prompt = "ab", Code = "c" }, Fill with { Prompt = "a", Code = "bc" } },
    };

    public static TheoryData<Question, Question> Indifferent => new()
    {
        { Single, Single with { Choices = [Single.Choices[1], Single.Choices[0]] } },
        { Single, Single with { Explain = "Better." } },
        { Single, Single with { Difficulty = Difficulty.Hard } },
        { Single, Single with { Topic = "slots" } },
        { Single, Single with { Choices = [Single.Choices[0] with { Why = "another" }, Single.Choices[1]] } },
        { Fill, Fill with { Accept = ["c", "b"] } },
        { Fill, Fill with { Revision = "anything" } },
    };

    [Theory]
    [MemberData(nameof(Decisive))]
    public void What_decides_an_answer_changes_it(Question one, Question other) =>
        Assert.NotEqual(QuestionRevision.Of(one), QuestionRevision.Of(other));

    [Theory]
    [MemberData(nameof(Indifferent))]
    public void Anything_else_does_not(Question one, Question other) =>
        Assert.Equal(QuestionRevision.Of(one), QuestionRevision.Of(other));

    [Fact]
    public void It_has_twelve_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{12}$", QuestionRevision.Of(Single));
}
