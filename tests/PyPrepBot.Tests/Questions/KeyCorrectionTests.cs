using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Questions;

public sealed class KeyCorrectionTests
{
    private static readonly HashSet<string> NoTerms = [];

    [Fact]
    public void A_further_answer_is_right_and_the_revision_is_another_one()
    {
        var before = Samples.Fill();

        var after = KeyCorrection.Accept(before, "__init__", NoTerms).Question!;

        Assert.Equal(Verdict.Wrong, QuestionGrader.Grade(before, [], "__init__", NoTerms).Verdict);
        Assert.Equal(Verdict.Correct, QuestionGrader.Grade(after, [], "__init__", NoTerms).Verdict);
        Assert.NotEqual(before.Revision, after.Revision);
    }

    [Theory]
    [InlineData("__init_subclass__", KeyFault.AcceptedAlready)]
    [InlineData("   ", KeyFault.Unreadable)]
    public void What_is_right_already_or_no_answer_at_all_is_refused(string answer, KeyFault fault) =>
        Assert.Equal(fault, KeyCorrection.Accept(Samples.Fill(), answer, NoTerms).Fault);

    [Theory]
    [InlineData("sockets", KeyFault.IsAnOption)]
    [InlineData("something else", KeyFault.NotTyped)]
    public void A_question_with_options_takes_no_further_answer(string answer, KeyFault fault) =>
        Assert.Equal(fault, KeyCorrection.Accept(Samples.Single(), answer, NoTerms).Fault);

    [Theory]
    [InlineData("B")]
    [InlineData(" b ")]
    public void Another_option_becomes_the_right_one(string letter)
    {
        var after = Assert.IsType<SingleQuestion>(KeyCorrection.Correct(Samples.Single(), letter).Question);

        Assert.Equal(["sockets"], after.Choices.Where(choice => choice.Right).Select(choice => choice.Text));
    }

    [Theory]
    [InlineData("A, B")]
    [InlineData("ba")]
    public void Several_options_may_be_right_where_several_are_taken(string letters)
    {
        var after = Assert.IsType<MultiQuestion>(KeyCorrection.Correct(Samples.Multi(), letters).Question);

        Assert.Equal([true, true, false, false], after.Choices.Select(choice => choice.Right));
    }

    [Theory]
    [InlineData("E", KeyFault.UnknownLetter)]
    [InlineData("?", KeyFault.UnknownLetter)]
    [InlineData(",", KeyFault.UnknownLetter)]
    [InlineData("A,B", KeyFault.OneOnly)]
    [InlineData("C", KeyFault.SameKey)]
    public void Letters_that_make_no_key_are_refused(string letters, KeyFault fault) =>
        Assert.Equal(fault, KeyCorrection.Correct(Samples.Single(), letters).Fault);

    [Fact]
    public void Not_all_of_several_options_can_be_right() =>
        Assert.Equal(KeyFault.Unsound, KeyCorrection.Correct(Samples.Multi(), "ABCD").Fault);

    [Fact]
    public void A_repaired_line_fits_no_other_line() => Assert.Equal(KeyFault.HasFix, KeyCorrection.Correct(Samples.Bug(), "A").Fault);

    [Fact]
    public void What_has_no_options_has_no_letters() =>
        Assert.Equal(KeyFault.NotChosen, KeyCorrection.Correct(Samples.Output(), "A").Fault);

    [Fact]
    public void Another_key_to_the_same_text_asks_the_same() =>
        Assert.True(SameText.Holds(Samples.Single(), KeyCorrection.Correct(Samples.Single(), "A").Question!));

    [Fact]
    public void Another_option_or_another_prompt_asks_something_else()
    {
        var question = Samples.Single();

        Assert.False(SameText.Holds(question, question with { Choices = [.. question.Choices.Skip(1)] }));
        Assert.False(SameText.Holds(question, question with { Prompt = "What else?" }));
    }
}
