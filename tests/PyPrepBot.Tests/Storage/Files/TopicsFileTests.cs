using System.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class TopicsFileTests
{
    [Fact]
    public void Topics_stages_and_shares_are_read()
    {
        var file = Read(Samples.Topics);

        Assert.Empty(file.Faults.Faults);
        Assert.Equal(["gil", "slots"], file.Topics.Select(topic => topic.Slug));
        Assert.Equal(("Global Interpreter Lock", 9), (file.Topics[0].Title, file.Topics[0].Targets[Difficulty.Medium]));
        Assert.Equal((6, 12), (file.Lines["gil"], file.Lines["slots"]));
        Assert.Equal(new BankStage(0.25, 5), file.Plan.Stages["first"]);
        Assert.Equal(0.5, file.Plan.KindShares[QuestionKind.Output]);
    }

    [Theory]
    [InlineData(1, "version: 2", "range")]
    [InlineData(1, "versions: 1", "unknown-field")]
    [InlineData(3, "  first: {share: 25, least: 5}", "type")]
    [InlineData(3, "  first: 0.25", "type")]
    [InlineData(3, "  first: {share: 0.25}", "missing-field")]
    [InlineData(4, "kinds: {choice: 0.5}", "unknown-field")]
    [InlineData(6, "  - slug: GIL", "pattern")]
    [InlineData(7, "    titel: \"Global Interpreter Lock\"", "unknown-field")]
    [InlineData(8, "    group: Con currency", "pattern")]
    [InlineData(10, "    aliases: [Interpreter Lock]", "pattern")]
    [InlineData(10, "    aliases: [gil]", "duplicate-name")]
    [InlineData(11, "    target: {easy: 4, medium: 9, hard: 7}", "missing-field")]
    [InlineData(11, "    target: {easy: -4, medium: 9, hard: 7, expert: 6}", "type")]
    [InlineData(11, "    target: [4, 9, 7, 6]", "type")]
    [InlineData(12, "  - slug: gil", "duplicate-name")]
    [InlineData(16, "    aliases: [interpreter-lock]", "duplicate-name")]
    public void A_faulty_line_is_named(int line, string text, string rule)
    {
        var faults = Read(Samples.Topics.ReplaceLineEndings("\n").WithLine(line, text)).Faults.Faults;

        Assert.Contains((rule, line), faults.Select(fault => (fault.Rule, fault.Line)));
    }

    [Theory]
    [InlineData(26, 6)]
    [InlineData(30, 8)]
    [InlineData(4, 5)]
    [InlineData(0, 5)]
    public void A_wish_is_a_share_of_the_targets_and_never_less_than_the_least(int targets, int wish)
    {
        var topic = new Topic("gil", "GIL", "concurrency", "", [], new Dictionary<Difficulty, int> { [Difficulty.Easy] = targets });

        Assert.Equal(wish, new BankStage(0.25, 5).WishFor(topic));
    }

    private static TopicsFile Read(string text) => TopicsFile.Read(Encoding.UTF8.GetBytes(text));
}
