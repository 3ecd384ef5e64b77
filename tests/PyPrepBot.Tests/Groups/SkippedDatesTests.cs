using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class SkippedDatesTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateTimeOffset Ten = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_skipped_date_has_no_challenge_and_the_one_before_closes_after_a_day()
    {
        var schedule = Skipping(new DateRange(Monday.AddDays(1), Monday.AddDays(1)));

        Assert.False(ChallengeWindows.IsScheduled(schedule, Monday.AddDays(1)));
        Assert.Equal(TimeSpan.FromHours(24), ChallengeWindows.Of(schedule, Monday).Length);
        Assert.Equal(Monday.AddDays(2), ChallengeWindows.Next(schedule, Ten)!.Value.Date);
    }

    [Fact]
    public void The_next_one_is_found_behind_a_break_of_months() => Assert.Equal(
        Monday.AddDays(105),
        ChallengeWindows.Next(Skipping(new DateRange(Monday.AddDays(1), Monday.AddDays(103))), Ten)!.Value.Date);

    [Fact]
    public void A_break_without_an_end_has_no_next_one() =>
        Assert.Null(ChallengeWindows.Next(Skipping(DateRange.From(Monday.AddDays(1))), Ten));

    [Fact]
    public void One_date_is_taken_out_of_a_range_and_both_sides_stay()
    {
        var skipped = new SkippedDates([new DateRange(Monday, Monday.AddDays(4))]).Without(Monday.AddDays(2));

        Assert.Equal(
            [new DateRange(Monday, Monday.AddDays(1)), new DateRange(Monday.AddDays(3), Monday.AddDays(4))], skipped);
    }

    [Fact]
    public void What_is_past_is_forgotten() => Assert.Equal(
        [new DateRange(Monday, Monday)],
        new SkippedDates([new DateRange(Monday.AddDays(-9), Monday.AddDays(-1)), new DateRange(Monday, Monday)]).Since(Monday));

    private static Schedule Skipping(DateRange range) => Schedule.Default("Etc/UTC") with { Skipped = new SkippedDates([range]) };
}
