using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class TopicStandingTests
{
    [Fact]
    public void A_topic_stands_by_credit_earned_over_chance_predicted()
    {
        var standing = default(TopicStanding).Add(1, 0.6).Add(0, 0.7).Add(0.5, 0.4);

        Assert.Equal((0.4 - 0.7 + 0.1) / 9, standing.Value, 1e-12);
    }

    [Fact]
    public void A_topic_is_shown_from_the_fifth_answer()
    {
        var four = new TopicStanding(-1, 4);

        Assert.False(four.IsShown);
        Assert.True(four.Add(1, 0.5).IsShown);
    }

    [Fact]
    public void The_two_lowest_topics_that_may_be_shown_are_weak()
    {
        var topics = new Dictionary<string, TopicStanding>
        {
            ["strong"] = new(2, 8),
            ["low"] = new(-1, 8),
            ["barely begun"] = new(-3, 4),
            ["lowest"] = new(-1, 5),
        };

        Assert.Equal(["lowest", "low"], TopicStanding.Weakest(topics));
    }
}
