using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Linting;

public sealed class NearTwinsTests
{
    private const string Story =
        "A service starts four workers and each of them opens a file of its own, then writes ten lines to it and ends. Which worker is first?";

    private static readonly Question Output = Samples.Question(Samples.Of("output")) with { Code = null };

    [Fact]
    public void A_question_made_from_another_by_a_few_words_is_named_with_it()
    {
        var first = LintBank.Single with { Prompt = Story };
        var second = first with { Id = "gil-002", Prompt = Story.Replace("four", "five", StringComparison.Ordinal) };

        var warning = Assert.Single(LintBank.Warnings("near-duplicate", LintBank.Of(first, second)));

        Assert.StartsWith("gil-002: it shares ", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith("with gil-001.", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Capitals_and_marks_make_no_difference()
    {
        var first = LintBank.Single with { Prompt = Story };
        var second = first with { Id = "gil-002", Prompt = Story.ToUpperInvariant().Replace(",", " --", StringComparison.Ordinal) + " And why?" };

        Assert.Single(LintBank.Warnings("near-duplicate", LintBank.Of(first, second)));
    }

    [Theory]
    [InlineData(0.75, 0)]
    [InlineData(0.3, 1)]
    public void How_near_is_near_can_be_asked_for(double near, int warnings)
    {
        var half = Story[..60] + "some other thing happens here, and it is told in words that nobody used before. What is it?";
        var first = Output with { Prompt = Story };
        var second = first with { Id = "gil-002", Prompt = half };

        Assert.Equal(warnings, LintBank.Warnings("near-duplicate", LintBank.Of(first, second), new LintWish(Near: near)).Count);
    }

    [Fact]
    public void A_short_prompt_is_no_twin()
    {
        var first = Output with { Prompt = "What does the program print?", Code = "a = 1" };
        var second = first with { Id = "gil-002", Code = "a = 2" };

        Assert.Empty(LintBank.Warnings("near-duplicate", LintBank.Of(first, second)));
    }
}
