using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling.Posting;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Posting;

public sealed class RetryTimesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);
    private static readonly Post Post = new(new GroupId("group"), PostKind.Card, new DateOnly(2026, 11, 23), World.Channel("c"), Now);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(8, 128)]
    [InlineData(9, 256)]
    [InlineData(10, 300)]
    [InlineData(5_000, 300)]
    public void The_wait_doubles_up_to_five_minutes_give_or_take_a_fifth(int failures, int seconds)
    {
        var retries = new RetryTimes(new Random(7));
        for (var failure = 1; failure <= failures; failure++)
        {
            retries.Failed(Post, Now);
        }

        Assert.InRange(retries.Wait(Now, Forever).TotalSeconds, 0.8 * seconds, 1.2 * seconds);
    }

    [Fact]
    public void Two_posts_that_failed_together_are_not_tried_together()
    {
        var retries = new RetryTimes(new Random(7));
        retries.Failed(Post, Now);
        var first = retries.Wait(Now, Forever);
        retries.Done(Post);
        retries.Failed(Post, Now);

        Assert.NotEqual(first, retries.Wait(Now, Forever));
    }

    [Fact]
    public void A_post_that_went_through_starts_anew()
    {
        var retries = new RetryTimes(new Random(7));
        retries.Failed(Post, Now);
        retries.Done(Post);

        Assert.True(retries.IsReady(Post, Now));
        Assert.Equal(Forever, retries.Wait(Now, Forever));
    }

    [Fact]
    public void Only_the_first_failure_in_a_row_is_news()
    {
        var retries = new RetryTimes(new Random(7));

        Assert.Equal([true, false, false], [retries.Failed(Post, Now), retries.Failed(Post, Now), retries.Failed(Post, Now)]);
    }
}
