using System.Globalization;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class GroupDayTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("Asia/Kathmandu", "2026-11-22T18:14:59Z", "2026-11-22")]
    [InlineData("Asia/Kathmandu", "2026-11-22T18:15:00Z", "2026-11-23")]
    [InlineData("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29")]
    [InlineData("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31")]
    public void The_date_changes_at_midnight_of_the_zone(string zone, string instant, string date) =>
        Assert.Equal(date, Text(GroupDay.Of(Instant(instant), GroupZone.Get(zone))));

    [Theory]
    [InlineData("2026-11-22T02:59:59Z", "2026-11-21")]
    [InlineData("2026-11-22T03:00:00Z", "2026-11-22")]
    public void The_study_date_changes_at_four(string instant, string date) =>
        Assert.Equal(date, Text(GroupDay.StudyDate(Instant(instant), GroupZone.Get("Europe/Berlin"))));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
