using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Linting;

public sealed class CoverageLintTests
{
    private static readonly LintWish First = new(Stage: "first");

    [Fact]
    public void A_topic_below_its_wish_is_named() => Assert.Contains(
        LintBank.Warnings("coverage", LintBank.Of(LintBank.Single), First),
        warning => warning is { File: "topics.yaml", Line: 6 } && warning.Message.Contains("gil has 1 of 6", StringComparison.Ordinal));

    [Fact]
    public void A_topic_of_one_level_is_named() =>
        Assert.Contains(LintBank.Warnings("levels", LintBank.Of(LintBank.Single), First), warning => warning.Message.StartsWith("gil", StringComparison.Ordinal));

    [Fact]
    public void A_kind_far_from_its_wish_is_named() =>
        Assert.Contains(LintBank.Warnings("kind-share", LintBank.Of(LintBank.Single), First), warning => warning.Message.Contains("output", StringComparison.Ordinal));

    [Fact]
    public void A_topic_without_a_primer_is_named() => Assert.Equal(2, LintBank.Warnings("primer", LintBank.Of(LintBank.Single), First).Count);

    [Theory]
    [InlineData("ok", "F01", 0)]
    [InlineData("wrong", "F02", 1)]
    [InlineData("product", "F02", 0)]
    public void A_fact_that_nobody_asks_about_is_named(string verdict, string covered, int warnings)
    {
        var bank = LintBank.Of(LintBank.Single) with
        {
            Plan = LintBank.Of().Plan with { Facts = [new SeedFact("F01", verdict, [], "Something", 90)] },
            Seeds = new Dictionary<string, IReadOnlyList<string>> { ["gil-001"] = [covered] },
        };

        Assert.Equal(warnings, LintBank.Warnings("fact", bank, First).Count);
    }

    [Fact]
    public void A_bank_that_is_held_to_no_stage_may_be_of_any_size() =>
        Assert.DoesNotContain(BankLint.Of(LintBank.Of(LintBank.Single)).Warnings, warning => warning.Rule is "coverage" or "levels" or "fact" or "primer");

    [Fact]
    public void Drafts_cover_nothing()
    {
        var bank = LintBank.Of(LintBank.Single with { Status = QuestionStatus.Draft });

        Assert.Contains(LintBank.Warnings("coverage", bank, First), warning => warning.Message.Contains("gil has 0", StringComparison.Ordinal));
    }
}
