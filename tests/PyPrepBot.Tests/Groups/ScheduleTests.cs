using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class ScheduleTests
{
    [Fact]
    public void By_default_a_group_is_asked_at_nine_from_Monday_to_Friday()
    {
        var schedule = Schedule.Default("UTC");

        Assert.Equal((new TimeOnly(9, 0), null, DayOfWeek.Monday, new TimeOnly(9, 0)),
            (schedule.PostAt, schedule.CloseAfter, schedule.BoardDay, schedule.BoardAt));
        Assert.Equal(
            [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            schedule.Days.Order());
    }

    [Theory]
    [InlineData(3.99)]
    [InlineData(72.01)]
    [InlineData(-1)]
    public void A_window_shorter_than_four_or_longer_than_72_hours_is_refused(double hours) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Default("UTC") with { CloseAfter = TimeSpan.FromHours(hours) });

    [Fact]
    public void Schedules_with_the_same_days_are_equal()
    {
        var one = Schedule.Default("UTC") with { Days = new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday } };
        var other = Schedule.Default("UTC") with { Days = new SortedSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Sunday } };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Schedule.Default("UTC"));
    }
}
