using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class BankStatisticsTests : IDisposable
{
    private readonly QuestionFolder _folder = new();

    public BankStatisticsTests()
    {
        _folder.Write("a.yaml", Samples.Of("single", "gil-001").WithLine(11, "    since: \"2026-11-22\"\n    also: [slots]"));
        _folder.Write("b.yaml", Samples.Of("output", "gil-002").WithLine(5, "    difficulty: expert"));
        _folder.Write("c.yaml", Samples.Of("output", "gil-003").WithLine(5, "    difficulty: expert\n    status: draft"));
        _folder.Write("d.yaml", Samples.Of("output", "gil-004").WithLine(5, "    difficulty: expert\n    status: retired"));
    }

    [Fact]
    public void Live_questions_are_counted_by_topic_and_difficulty()
    {
        var statistics = BankStatistics.Of(_folder.Load(), "first");

        var (gil, slots) = (statistics.Topics[0], statistics.Topics[1]);
        Assert.Equal([1, 0, 0, 1], gil.Counts.OrderBy(count => count.Key).Select(count => count.Value));
        Assert.Equal((2, 0, 6, 4), (gil.Total, gil.Also, gil.Wish, gil.Missing));
        Assert.Equal((0, 1, 5, 5), (slots.Total, slots.Also, slots.Wish, slots.Missing));
        Assert.Equal((2, 1, 1, 11, 9), (statistics.Live, statistics.Drafts, statistics.Retired, statistics.Wish, statistics.Missing));
    }

    [Fact]
    public void The_shares_of_the_kinds_stand_beside_the_wished_ones()
    {
        var kinds = BankStatistics.Of(_folder.Load(), "first").Kinds;

        Assert.Equal(new KindCount(QuestionKind.Output, 1, 0.5, 0.5), Assert.Single(kinds, kind => kind.Kind == QuestionKind.Output));
        Assert.Equal(new KindCount(QuestionKind.Match, 0, 0, 0), Assert.Single(kinds, kind => kind.Kind == QuestionKind.Match));
    }

    [Fact]
    public void A_stage_that_nobody_planned_is_refused_with_those_that_are()
    {
        var refused = Assert.Throws<ArgumentException>(() => BankStatistics.Of(_folder.Load(), "last"));

        Assert.Contains("first", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
