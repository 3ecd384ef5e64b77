using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class QuestionReaderTests
{
    [Fact]
    public void What_all_kinds_share_is_read()
    {
        var more = """
                author: somebody
                also: [slots]
                python: "3.12+"
                build: any
                hint: Think about the lock.
                tags: [a, b]
                status: retired
            """;

        var question = Samples.Question(Samples.Of("single").WithLine(10, more));

        Assert.Equal(("gil-001", "gil", Difficulty.Easy), (question.Id, question.Topic, question.Difficulty));
        Assert.Equal(("3.12+", "any", QuestionStatus.Retired), (question.Python, question.Build, question.Status));
        Assert.Equal(("somebody", new DateOnly(2026, 11, 22)), (question.Author, question.Since));
        Assert.Equal("What happens in this piece of Python?", question.Prompt);
        Assert.Equal("Think about the lock.", question.Hint);
        Assert.Equal(["slots"], question.Also);
        Assert.Equal(["a", "b"], question.Tags);
        Assert.Equal("https://docs.python.org/3/glossary.html", Assert.Single(question.Refs).OriginalString);
    }

    [Fact]
    public void A_single_question_has_its_choices_in_the_order_of_the_file()
    {
        var question = Assert.IsType<SingleQuestion>(Samples.Question(Samples.Of("single")));

        Assert.Equal([true, false, false], question.Choices.Select(choice => choice.Right));
        Assert.Equal(OptionId.Of("The one that holds the lock"), question.Choices[0].Id);
        Assert.Equal("Only the holder may go on.", question.Choices[0].Why);
    }

    [Fact]
    public void A_multi_question_has_several_right_choices()
    {
        var question = Assert.IsType<MultiQuestion>(Samples.Question(Samples.Of("multi")));

        Assert.Equal([true, true, false, false], question.Choices.Select(choice => choice.Right));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_belief_offers_true_before_false_and_explains_the_wrong_one(string answer, bool holds)
    {
        var question = Assert.IsType<TrueFalseQuestion>(Samples.Question(Samples.Of("truefalse").WithLine(12, $"    answer: {answer}")));

        Assert.Equal(["True", "False"], question.Choices.Select(choice => choice.Text));
        Assert.Equal([holds, !holds], question.Choices.Select(choice => choice.Right));
        Assert.Equal("It looks right, but it is not.", Assert.Single(question.Choices, choice => !choice.Right).Why);
        Assert.Null(Assert.Single(question.Choices, choice => choice.Right).Why);
    }

    [Fact]
    public void An_output_question_keeps_its_lines_but_not_the_line_end_that_yaml_adds()
    {
        var question = Assert.IsType<OutputQuestion>(Samples.Question(Samples.Of("output")));

        Assert.Equal("print(\"a\")\nprint(1)", question.Code);
        Assert.Equal("a\n1", question.Answer);
    }

    [Fact]
    public void A_fill_question_has_its_spellings()
    {
        var question = Assert.IsType<FillQuestion>(Samples.Question(Samples.Of("fill")));

        Assert.Equal("len", question.Answer);
        Assert.Equal(["__len__"], question.Accept);
        Assert.True(question.IgnoreCase);
    }

    [Fact]
    public void The_options_of_a_bug_question_are_numbers_of_lines()
    {
        var question = Assert.IsType<BugQuestion>(Samples.Question(Samples.Of("bug")));

        Assert.Equal(["1", "2", "3"], question.Choices.Select(choice => choice.Text));
        Assert.Equal("2", Assert.Single(question.Choices, choice => choice.Right).Text);
        Assert.Equal("for n in range(3):", question.Fix);
    }

    [Fact]
    public void An_order_question_has_its_steps_in_the_right_order()
    {
        var question = Assert.IsType<OrderQuestion>(Samples.Question(Samples.Of("order")));

        Assert.Equal(["The first step", "The second step", "The third step"], question.Items.Select(item => item.Text));
    }

    [Fact]
    public void A_match_question_has_its_pairs_and_what_fits_nothing()
    {
        var question = Assert.IsType<MatchQuestion>(Samples.Question(Samples.Of("match")));

        Assert.Equal(("One", OptionId.Of("`1`"), "`1`"), (question.Pairs[0].Left, question.Pairs[0].RightId, question.Pairs[0].Right));
        Assert.Equal(("`4`", false), (question.Extra[0].Text, question.Extra[0].Right));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("null")]
    [InlineData("1e3")]
    [InlineData("true")]
    [InlineData("0x1F")]
    [InlineData("3.10")]
    [InlineData("2026-11-22")]
    public void Words_that_yaml_may_take_for_something_else_stay_texts(string word)
    {
        var question = Assert.IsType<FillQuestion>(Samples.Question(Samples.Of("fill").WithLine(14, $"    answer: {word}")));

        Assert.Equal(word, question.Answer);
    }

    [Fact]
    public void What_only_the_proof_needs_is_allowed()
    {
        var more = """
                author: somebody
                seed: [F01]
                verify:
                  script: |
                    print(1)
                  stdout: ""
                  raises: KeyError
                  needs: [threads, processes]
            """;

        Assert.Empty(Samples.FaultsOf(Samples.Of("single").WithLine(10, more)));
    }
}
