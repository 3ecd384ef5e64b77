using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Linting;

public sealed class AnswerLeaksTests
{
    private static readonly FillQuestion Fill = (FillQuestion)Samples.Question(Samples.Of("fill"));

    [Theory]
    [InlineData("n = ____(\"abc\")", 0)]
    [InlineData("n = ____(\"abc\")\nm = len(\"de\")", 1)]
    [InlineData("n = ____(\"abc\")\nlength = 1", 0)]
    [InlineData("n = ____(\"abc\")  # LEN", 1)]
    public void A_word_to_fill_in_must_not_stand_elsewhere(string code, int warnings) =>
        Assert.Equal(warnings, LintBank.Warnings("leak", LintBank.Of(Fill with { Code = code })).Count);

    [Fact]
    public void A_hint_must_not_be_the_answer() =>
        Assert.Single(LintBank.Warnings("leak", LintBank.Of(Fill with { Hint = "It is `len`, of course." })));

    [Fact]
    public void An_output_must_not_stand_in_the_prompt()
    {
        var output = (OutputQuestion)Samples.Question(Samples.Of("output")) with { Answer = "[1, 2]" };

        Assert.Single(LintBank.Warnings("leak", LintBank.Of(output with { Prompt = "Does it print [1, 2] or not?" })));
        Assert.Empty(LintBank.Warnings("leak", LintBank.Of(output)));
    }

    [Fact]
    public void A_prompt_that_says_only_the_right_option_gives_it_away()
    {
        var question = LintBank.Single with { Prompt = "Who may go on: the one that holds the lock?" };

        var warning = Assert.Single(LintBank.Warnings("leak", LintBank.Of(question)));
        Assert.Equal(("gil.yaml", 7), (warning.File, warning.Line));
    }

    [Fact]
    public void A_prompt_that_says_every_option_gives_none_away()
    {
        var question = LintBank.Single with
        {
            Prompt = "Who may go on: the one that holds the lock, each one on a core of its own, or the one that was started first?",
        };

        Assert.Empty(LintBank.Warnings("leak", LintBank.Of(question)));
    }
}
