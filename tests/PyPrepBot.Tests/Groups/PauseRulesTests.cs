using System.Globalization;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class PauseRulesTests
{
    /// <summary>A Monday: Friday's window has closed and today's opens in an hour.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Pause Pause(string from, string to) => new(Date(from), Date(to));

    private static PauseDecision Decide(Pause wish, params Pause[] granted) =>
        PauseRules.Decide(wish, granted, Schedule.Default("UTC"), Now);

    [Theory]
    [InlineData("2026-11-23", "2026-12-22", null)]
    [InlineData("2026-11-23", "2026-11-23", null)]
    [InlineData("2026-11-24", "2026-11-23", PauseRefusal.EndsBeforeItStarts)]
    [InlineData("2026-11-20", "2026-11-25", PauseRefusal.StartsTooLate)]
    [InlineData("2026-11-21", "2026-11-25", null)]
    [InlineData("0001-01-01", "2026-11-25", PauseRefusal.StartsTooLate)]
    [InlineData("2026-11-01", "2026-11-02", PauseRefusal.StartsTooLate)]
    [InlineData("2027-01-22", "2027-01-22", null)]
    [InlineData("2027-01-23", "2027-01-23", PauseRefusal.TooFarAhead)]
    [InlineData("2026-11-23", "9999-12-31", PauseRefusal.TooFarAhead)]
    [InlineData("2026-11-23", "2026-12-23", PauseRefusal.TooManyDays)]
    [InlineData("2026-12-02", "2027-01-20", null)]
    [InlineData("2026-12-01", "2027-01-20", PauseRefusal.TooManyDays)]
    public void A_pause_is_granted_or_refused_for_a_reason(string from, string to, PauseRefusal? refusal) =>
        Assert.Equal(refusal, Decide(Pause(from, to)).Refusal);

    [Fact]
    public void A_pause_may_start_today_until_the_window_closes()
    {
        var wish = Pause("2026-11-23", "2026-11-24");
        var closes = ChallengeWindows.Of(Schedule.Default("UTC"), wish.From).Closes;

        Assert.Null(PauseRules.Decide(wish, [], Schedule.Default("UTC"), closes.AddTicks(-1)).Refusal);
        Assert.Equal(PauseRefusal.StartsTooLate, PauseRules.Decide(wish, [], Schedule.Default("UTC"), closes).Refusal);
    }

    [Fact]
    public void Days_of_the_year_add_up_over_all_pauses()
    {
        var summer = Pause("2026-07-01", "2026-07-20");

        Assert.Equal((null, 0), Parts(Decide(Pause("2026-12-01", "2026-12-10"), summer)));
        Assert.Equal((PauseRefusal.TooManyDays, 10), Parts(Decide(Pause("2026-12-01", "2026-12-11"), summer)));
        Assert.Equal((null, 20), Parts(Decide(Pause("2027-01-01", "2027-01-10"), summer)));
    }

    [Fact]
    public void A_pause_over_the_new_year_has_to_fit_into_both_years() =>
        Assert.Equal(PauseRefusal.TooManyDays, Decide(Pause("2026-12-20", "2027-01-20"), Pause("2027-01-25", "2027-02-08")).Refusal);

    [Fact]
    public void Making_a_pause_longer_counts_each_day_once() =>
        Assert.Equal((null, 0), Parts(Decide(Pause("2026-12-05", "2026-12-30"), Pause("2026-12-01", "2026-12-20"))));

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-10", true)]
    [InlineData("2026-12-11", false)]
    public void A_pause_covers_its_first_and_its_last_day(string date, bool isPaused) =>
        Assert.Equal(isPaused, PauseRules.IsPaused([Pause("2026-12-01", "2026-12-10")], Date(date)));

    private static (PauseRefusal?, int) Parts(PauseDecision decision) => (decision.Refusal, decision.DaysLeft);
}
