using System.Globalization;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class ChallengeWindowsTests
{
    private static Schedule Daily(string zone, string postAt = "09:00") =>
        Schedule.Default(zone) with { PostAt = TimeOnly.Parse(postAt, CultureInfo.InvariantCulture), Days = Schedule.EveryDay };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("Europe/Berlin", "02:30", "2026-03-28", "2026-03-28T01:30:00+00:00", "2026-03-29T01:00:00+00:00")]
    [InlineData("Europe/Berlin", "02:30", "2026-03-29", "2026-03-29T01:00:00+00:00", "2026-03-30T00:30:00+00:00")]
    [InlineData("Europe/Berlin", "02:30", "2026-10-24", "2026-10-24T00:30:00+00:00", "2026-10-25T00:30:00+00:00")]
    [InlineData("Europe/Berlin", "02:30", "2026-10-25", "2026-10-25T00:30:00+00:00", "2026-10-26T01:30:00+00:00")]
    [InlineData("Europe/Berlin", "09:00", "2026-03-28", "2026-03-28T08:00:00+00:00", "2026-03-29T07:00:00+00:00")]
    [InlineData("Europe/Berlin", "09:00", "2026-10-24", "2026-10-24T07:00:00+00:00", "2026-10-25T08:00:00+00:00")]
    [InlineData("America/Sao_Paulo", "00:00", "2026-10-18", "2026-10-18T03:00:00+00:00", "2026-10-19T03:00:00+00:00")]
    [InlineData("America/Sao_Paulo", "00:00", "2018-11-04", "2018-11-04T03:00:00+00:00", "2018-11-05T02:00:00+00:00")]
    [InlineData("America/Sao_Paulo", "23:30", "2018-02-17", "2018-02-18T01:30:00+00:00", "2018-02-19T02:30:00+00:00")]
    [InlineData("Asia/Kathmandu", "09:00", "2026-11-22", "2026-11-22T03:15:00+00:00", "2026-11-23T03:15:00+00:00")]
    [InlineData("Africa/Casablanca", "02:30", "2026-02-15", "2026-02-15T01:30:00+00:00", "2026-02-16T02:30:00+00:00")]
    [InlineData("Africa/Casablanca", "02:30", "2026-03-22", "2026-03-22T02:00:00+00:00", "2026-03-23T01:30:00+00:00")]
    [InlineData("Pacific/Apia", "09:00", "2011-12-29", "2011-12-29T19:00:00+00:00", "2011-12-30T19:00:00+00:00")]
    [InlineData("Pacific/Apia", "00:00", "2011-12-31", "2011-12-30T10:00:00+00:00", "2011-12-31T10:00:00+00:00")]
    [InlineData("America/Nuuk", "23:30", "2024-03-30", "2024-03-31T01:00:00+00:00", "2024-04-01T00:30:00+00:00")]
    [InlineData("America/St_Johns", "00:00", "2010-11-07", "2010-11-07T02:30:00+00:00", "2010-11-08T03:30:00+00:00")]
    public void A_window_lasts_from_the_local_time_to_the_next_one(string zone, string postAt, string date, string opens, string closes)
    {
        var window = ChallengeWindows.Of(Daily(zone, postAt), Date(date));

        Assert.Equal((opens, closes), (Text(window.Opens), Text(window.Closes)));
    }

    [Fact]
    public void A_date_that_a_zone_left_out_has_no_challenge() =>
        Assert.Equal((true, false, true), (
            ChallengeWindows.IsScheduled(Daily("Pacific/Apia"), Date("2011-12-29")),
            ChallengeWindows.IsScheduled(Daily("Pacific/Apia"), Date("2011-12-30")),
            ChallengeWindows.IsScheduled(Daily("Pacific/Apia"), Date("2011-12-31"))));

    [Theory]
    [InlineData(null, "2026-11-28T09:00:00+00:00")]
    [InlineData(4.0, "2026-11-27T13:00:00+00:00")]
    [InlineData(48.0, "2026-11-29T09:00:00+00:00")]
    [InlineData(72.0, "2026-11-30T09:00:00+00:00")]
    public void Friday_closes_after_a_day_or_what_the_group_chose(double? hours, string closes)
    {
        var schedule = Schedule.Default("UTC") with { CloseAfter = hours is { } chosen ? TimeSpan.FromHours(chosen) : null };

        Assert.Equal(closes, Text(ChallengeWindows.Of(schedule, Date("2026-11-27")).Closes));
    }

    [Theory]
    [InlineData(4.0, "2026-11-24T13:00:00+00:00")]
    [InlineData(72.0, "2026-11-25T09:00:00+00:00")]
    public void No_choice_keeps_a_window_open_when_the_next_one_opens(double hours, string closes)
    {
        var schedule = Schedule.Default("UTC") with { CloseAfter = TimeSpan.FromHours(hours) };

        Assert.Equal(closes, Text(ChallengeWindows.Of(schedule, Date("2026-11-24")).Closes));
    }

    [Theory]
    [InlineData("2026-11-27T08:59:59Z", "2026-11-26")]
    [InlineData("2026-11-27T09:00:00Z", "2026-11-27")]
    [InlineData("2026-11-28T08:59:59Z", "2026-11-27")]
    [InlineData("2026-11-28T09:00:00Z", null)]
    [InlineData("2026-11-30T08:59:59Z", null)]
    [InlineData("2026-11-30T09:00:00Z", "2026-11-30")]
    public void An_instant_belongs_to_the_challenge_whose_window_is_open(string instant, string? date) =>
        Assert.Equal(date is null ? (DateOnly?)null : Date(date), ChallengeWindows.DateAt(Schedule.Default("UTC"), Instant(instant)));

    [Fact]
    public void A_long_window_is_still_the_current_one_on_its_last_day()
    {
        var schedule = Schedule.Default("UTC") with { CloseAfter = TimeSpan.FromHours(72) };

        Assert.Equal(Date("2026-11-27"), ChallengeWindows.DateAt(schedule, Instant("2026-11-30T08:59:59Z")));
    }

    [Theory]
    [InlineData("2026-11-27T08:59:59Z", "2026-11-27")]
    [InlineData("2026-11-27T09:00:00Z", "2026-11-30")]
    [InlineData("2026-11-29T23:00:00Z", "2026-11-30")]
    public void The_next_window_is_the_first_to_open_after_an_instant(string instant, string date) =>
        Assert.Equal(Date(date), ChallengeWindows.Next(Schedule.Default("UTC"), Instant(instant))?.Date);

    [Theory]
    [InlineData("2026-11-26T09:00:00Z", "2026-11-30T09:00:00Z", "2026-11-27 2026-11-30")]
    [InlineData("2026-11-26T08:59:59Z", "2026-11-30T08:59:59Z", "2026-11-26 2026-11-27")]
    [InlineData("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z", "")]
    [InlineData("2026-11-30T00:00:00Z", "2026-11-20T00:00:00Z", "")]
    public void Due_is_what_opened_after_the_first_instant_up_to_the_second(string from, string to, string dates)
    {
        var due = ChallengeWindows.DueBetween(Schedule.Default("UTC"), Instant(from), Instant(to));

        Assert.Equal(dates, string.Join(' ', due.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_group_at_rest_has_no_windows()
    {
        var schedule = Schedule.Default("UTC") with { Days = new HashSet<DayOfWeek>() };

        Assert.Null(ChallengeWindows.Next(schedule, Instant("2026-11-27T09:00:00Z")));
        Assert.Null(ChallengeWindows.Current(schedule, Instant("2026-11-27T09:00:00Z")));
    }

    [Fact]
    public void Once_a_week_finds_the_next_week_also_where_a_date_was_left_out()
    {
        var schedule = Daily("Pacific/Apia") with { Days = new HashSet<DayOfWeek> { DayOfWeek.Friday } };

        Assert.Equal(Date("2012-01-06"), ChallengeWindows.Next(schedule, Instant("2011-12-24T00:00:00Z"))?.Date);
    }
}
