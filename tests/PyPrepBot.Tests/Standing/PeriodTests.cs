using System.Globalization;
using CsCheck;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class PeriodTests
{
    private static readonly Gen<DateOnly> AnyDate = Gen.Int[0, 36_600].Select(new DateOnly(2000, 1, 1).AddDays);

    private static readonly PeriodKind[] Running = [PeriodKind.Week, PeriodKind.Month, PeriodKind.Season];

    [Theory]
    [InlineData(PeriodKind.Week, "2026-11-22", "2026-W47", "2026-11-16", "2026-11-22")]
    [InlineData(PeriodKind.Week, "2026-11-23", "2026-W48", "2026-11-23", "2026-11-29")]
    [InlineData(PeriodKind.Week, "2027-01-03", "2026-W53", "2026-12-28", "2027-01-03")]
    [InlineData(PeriodKind.Week, "2024-12-30", "2025-W01", "2024-12-30", "2025-01-05")]
    [InlineData(PeriodKind.Month, "2028-02-29", "2028-02", "2028-02-01", "2028-02-29")]
    [InlineData(PeriodKind.Season, "2026-11-22", "2026-Q4", "2026-10-01", "2026-12-31")]
    [InlineData(PeriodKind.Season, "2026-03-31", "2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData(PeriodKind.All, "2026-11-22", "all", "0001-01-01", "9999-12-31")]
    public void A_date_belongs_to_a_period_with_a_key_and_two_ends(PeriodKind kind, string date, string key, string first, string last)
    {
        var period = Period.Of(kind, Date(date));

        Assert.Equal((key, Date(first), Date(last)), (period.Key, period.First, period.Last));
    }

    [Theory]
    [InlineData("2026-W01", "2025-W52")]
    [InlineData("2027-W01", "2026-W53")]
    [InlineData("2026-01", "2025-12")]
    [InlineData("2026-Q1", "2025-Q4")]
    [InlineData("all", null)]
    public void The_period_before_has_its_own_key(string key, string? before) => Assert.Equal(before, Period.TryParse(key)?.Previous?.Key);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ALL")]
    [InlineData("2026")]
    [InlineData("2026-W00")]
    [InlineData("2026-W54")]
    [InlineData("2025-W53")]
    [InlineData("2026-W1")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q01")]
    [InlineData("2026-13")]
    [InlineData("2026-011")]
    [InlineData("2026/11")]
    [InlineData("２０２６-11")]
    [InlineData("2026-+1")]
    [InlineData("0000-01")]
    [InlineData("9999-W52")]
    public void What_is_not_exactly_a_key_is_none(string? key) => Assert.Null(Period.TryParse(key));

    [Fact]
    public void Keys_are_read_back_and_periods_follow_each_other_without_a_gap() =>
        AnyDate.Sample(date => Running.All(kind =>
        {
            var period = Period.Of(kind, date);

            return period.Contains(date)
                && Period.TryParse(period.Key) == period
                && period.Previous?.Last == period.First.AddDays(-1)
                && Period.Of(kind, period.Last) == period
                && Period.Of(kind, period.Last.AddDays(1)).Previous == period;
        }));

    [Fact]
    public void Any_string_is_read_without_an_exception() =>
        Gen.String[0, 9].Sample(text => Period.TryParse(text) is not { } period || period.Key == text);

    [Fact]
    public void Keys_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            var keys = Running.Select(kind => Period.KeyOf(kind, new DateOnly(2026, 11, 22)));

            Assert.Equal(["2026-W47", "2026-11", "2026-Q4"], keys);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
