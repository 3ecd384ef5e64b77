using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class MostImprovedTests
{
    private static Improvement Of(string name, double then, double now, double variance = 0.08, int answers = 10) =>
        new(new MemberId(name), name, new RatingSample(then, variance), new RatingSample(now, variance), answers);

    // With a variance of 0.08 at both ends the doubt is 0.4 and half of it 0.2.
    [Theory]
    [InlineData(0, 0.3, 10, true)]
    [InlineData(0, 0.3, 9, false)]
    [InlineData(0, 0.19, 10, false)]
    [InlineData(-0.5, -0.2, 10, true)]
    [InlineData(0.3, 0, 50, false)]
    public void Only_a_gain_beyond_half_the_doubt_over_ten_answers_counts(double then, double now, int answers, bool counts) =>
        Assert.Equal(counts, MostImproved.Counts(Of("a", then, now, answers: answers)));

    [Fact]
    public void A_gain_of_exactly_half_the_doubt_does_not_count() => Assert.False(MostImproved.Counts(Of("a", 0, 0.5, variance: 0.5)));

    [Fact]
    public void The_largest_gain_is_first_and_equal_gains_share_a_rank()
    {
        var rows = MostImproved.Rank([Of("d", 0, 0.5), Of("c", 0, 1), Of("b", 0, 1), Of("a", 0, 2), Of("e", 0, 0.1)]);

        Assert.Equal("1a 2b 2c 4d", string.Join(' ', rows.Select(row => $"{row.Rank}{row.Improvement.Name}")));
    }
}
