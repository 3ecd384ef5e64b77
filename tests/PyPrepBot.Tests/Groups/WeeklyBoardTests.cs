using System.Globalization;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class WeeklyBoardTests
{
    private static readonly Schedule Default = Schedule.Default("UTC");

    private static readonly DateOnly Monday = new(2026, 11, 16);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(DayOfWeek.Monday, "2026-11-23T09:00:00Z")]
    [InlineData(DayOfWeek.Friday, "2026-11-27T09:00:00Z")]
    [InlineData(DayOfWeek.Sunday, "2026-11-29T09:00:00Z")]
    public void A_week_is_posted_on_the_first_board_day_after_it(DayOfWeek day, string posted) =>
        Assert.Equal(Instant(posted), WeeklyBoard.PostedAt(Default with { BoardDay = day }, Monday));

    [Fact]
    public void All_windows_that_close_in_the_week_have_closed_by_then()
    {
        var schedule = Default with { Days = Schedule.EveryDay };
        var posted = WeeklyBoard.PostedAt(schedule, Monday);

        var closes = Enumerable.Range(-1, 7).Select(day => ChallengeWindows.Of(schedule, Monday.AddDays(day)).Closes);

        Assert.All(closes, close => Assert.True(close <= posted));
    }

    [Theory]
    [InlineData("2026-11-23T08:59:59Z", "2026-11-23T09:00:00Z", "2026-11-16")]
    [InlineData("2026-11-23T09:00:00Z", "2026-11-30T08:59:59Z", "")]
    [InlineData("2026-11-16T09:00:00Z", "2026-11-30T09:00:00Z", "2026-11-16 2026-11-23")]
    public void Boards_are_due_after_the_first_instant_up_to_the_second(string from, string to, string mondays)
    {
        var due = WeeklyBoard.DueBetween(Default, Instant(from), Instant(to));

        Assert.Equal(mondays, string.Join(' ', due.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }
}
