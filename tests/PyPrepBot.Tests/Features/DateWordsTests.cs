using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class DateWordsTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("today", 0)]
    [InlineData("Tomorrow", 1)]
    [InlineData("friday", 4)]
    [InlineData("monday", 0)]
    [InlineData("2026-11-30", 7)]
    public void A_date_is_read_as_people_say_it(string text, int days) => Assert.Equal(Monday.AddDays(days), DateWords.Read(text, Monday));

    [Theory]
    [InlineData("2027-02-31")]
    [InlineData("31.12.")]
    [InlineData("mon-fri")]
    [InlineData("")]
    public void What_is_no_date_is_not_guessed(string text) => Assert.Null(DateWords.Read(text, Monday));

    [Theory]
    [InlineData("2026-12-24 to 2027-01-02")]
    [InlineData("2026-12-24 - 2027-01-02")]
    [InlineData("2026-12-24..2027-01-02")]
    [InlineData("2026-12-24 until 2027-01-02")]
    public void A_range_has_two_ends(string text) =>
        Assert.Equal(new DateRange(new DateOnly(2026, 12, 24), new DateOnly(2027, 1, 2)), DateWords.ReadRange(text, Monday));

    [Theory]
    [InlineData("2026-11-22", "past")]
    [InlineData("2026-12-24 to 2026-12-01", "before it begins")]
    [InlineData("2026-12-24 to 2031-12-24", "a year")]
    public void What_cannot_be_meant_is_said(string text, string fault) =>
        Assert.Contains(fault, DateWords.Fault(DateWords.ReadRange(text, Monday)!.Value, Monday), StringComparison.Ordinal);
}
