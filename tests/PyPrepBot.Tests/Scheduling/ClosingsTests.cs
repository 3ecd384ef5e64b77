using PyPrepBot.Core.Groups;
using PyPrepBot.Scheduling;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class ClosingsTests
{
    private static readonly GroupId Group = new("group");
    private static readonly DateTimeOffset Closes = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(3_000, 0)]
    [InlineData(3_001, 1)]
    public void A_group_is_due_when_the_grace_after_its_close_is_over(int milliseconds, int due)
    {
        var closings = new Closings();
        closings.Set(Group, Closes);

        Assert.Equal(due, closings.Take(Closes.AddMilliseconds(milliseconds)).Count);
    }

    [Fact]
    public void A_group_that_was_taken_is_not_due_again()
    {
        var closings = new Closings();
        closings.Set(Group, Closes);
        closings.Take(Closes.AddDays(1));

        Assert.Empty(closings.Take(Closes.AddDays(1)));
        Assert.Null(closings.Next);
    }

    [Fact]
    public void Nothing_is_due_once_nothing_is_open()
    {
        var closings = new Closings();
        closings.Set(Group, Closes);
        closings.Set(Group, null);

        Assert.Null(closings.Next);
    }
}
