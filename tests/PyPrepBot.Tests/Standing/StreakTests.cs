using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class StreakTests
{
    private static readonly DateOnly First = new(2026, 11, 2);

    /// <summary>One letter a day: answered, missed, paused, void; A is answered on a void day, P on a paused one.</summary>
    private static StreakState After(string days) => After(StreakState.New, First, days);

    private static StreakState After(StreakState state, DateOnly first, string days)
    {
        foreach (var (index, letter) in days.Index())
        {
            var date = first.AddDays(index);
            if (letter is 'a' or 'A' or 'P')
                state = Streak.Answered(state, date);
            state = Streak.Settle(state, date, paused: letter is 'p' or 'P', voided: letter is 'v' or 'A');
        }

        return state;
    }

    private static string Repeat(char letter, int times) => new(letter, times);

    [Theory]
    [InlineData("", 0, 0, 1)]
    [InlineData("mmm", 0, 0, 1)]
    [InlineData("mma", 1, 1, 1)]
    [InlineData("a", 1, 1, 1)]
    [InlineData("aaa", 3, 3, 1)]
    [InlineData("aam", 2, 2, 0)]
    [InlineData("aama", 3, 3, 0)]
    [InlineData("aamm", 0, 2, 0)]
    [InlineData("aamma", 1, 2, 0)]
    [InlineData("aap", 2, 2, 1)]
    [InlineData("aappppa", 3, 3, 1)]
    [InlineData("aav", 2, 2, 1)]
    [InlineData("aaAa", 4, 4, 1)]
    [InlineData("aaP", 3, 3, 1)]
    public void Each_challenge_does_to_the_streak_what_the_rules_say(string days, int length, int longest, int freezes)
    {
        var totals = Streak.Totals(After(days));

        Assert.Equal((length, longest, freezes), (totals.Length, totals.Longest, totals.Freezes));
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(20, 2)]
    [InlineData(50, 2)]
    public void Ten_answers_earn_a_freeze_and_two_are_kept_at_most(int answers, int freezes) =>
        Assert.Equal(freezes, Streak.Totals(After(Repeat('a', answers))).Freezes);

    [Fact]
    public void A_freeze_earned_above_the_stock_is_lost()
    {
        var state = After(Repeat('a', 20) + "mmm");

        Assert.Equal((0, 0), (Streak.Current(state), Streak.Totals(state).Freezes));
    }

    [Fact]
    public void A_pause_spares_the_freeze_on_the_same_day()
    {
        var totals = Streak.Totals(After("aaap"));

        Assert.Equal((3, 1, null), (totals.Length, totals.Freezes, totals.FreezeUsedOn));
    }

    [Fact]
    public void The_day_of_a_used_freeze_is_told() => Assert.Equal(First.AddDays(2), Streak.Totals(After("aama")).FreezeUsedOn);

    [Fact]
    public void An_answer_counts_before_its_challenge_is_settled()
    {
        var state = Streak.Answered(After("aa"), First.AddDays(2));

        Assert.Equal(3, Streak.Current(state));
    }

    [Fact]
    public void The_bonus_goes_by_the_streak_before_the_answer_also_when_it_is_asked_for_afterwards()
    {
        var today = First.AddDays(7);
        var before = After("aaaaaaa");

        var after = Streak.Answered(before, today);

        Assert.Equal((7, 7, 8), (Streak.Before(before, today), Streak.Before(after, today), Streak.Current(after)));
    }

    [Fact]
    public void An_answer_in_the_grace_after_settlement_heals_what_settlement_did()
    {
        var settledFirst = Streak.Answered(After("aam"), First.AddDays(2));

        Assert.Equal(After("aaa"), settledFirst);
    }

    [Fact]
    public void Settling_twice_uses_one_freeze()
    {
        var once = After("aam");

        Assert.Equal(once, Streak.Settle(once, First.AddDays(2)));
    }

    [Fact]
    public void An_answer_to_the_next_challenge_before_the_last_one_is_settled_changes_nothing()
    {
        var early = Streak.Settle(Streak.Answered(After("aa"), First.AddDays(3)), First.AddDays(2));

        Assert.Equal(After("aama"), Streak.Settle(early, First.AddDays(3)));
    }

    [Fact]
    public void Settlements_made_up_for_after_an_outage_count_in_the_order_of_dates()
    {
        var answered = Streak.Answered(Streak.Answered(StreakState.New, First), First.AddDays(3));

        var settled = Enumerable.Range(0, 4).Aggregate(answered, (state, day) => Streak.Settle(state, First.AddDays(day)));

        Assert.Equal(After("amma"), settled);
    }

    [Fact]
    public void A_day_voided_afterwards_gives_back_what_it_took()
    {
        var healed = Streak.Settle(After("aamm"), First.AddDays(3), voided: true);

        Assert.Equal((2, 0), (Streak.Current(healed), Streak.Totals(healed).Freezes));
    }

    [Fact]
    public void A_mark_for_a_challenge_long_gone_changes_nothing()
    {
        var state = After(Repeat('a', 20));

        Assert.Equal(state, Streak.Settle(Streak.Answered(state, First), First.AddDays(3)));
    }

    [Theory]
    [InlineData("mmaam", 7, 2, 3)]
    [InlineData("aaammama", 7, 4, 7)]
    [InlineData("aapvaa", 7, 4, 4)]
    [InlineData("", 7, 0, 0)]
    public void Last_days_count_from_the_first_answer_without_pauses_and_void_days(string days, int count, int answered, int of) =>
        Assert.Equal((answered, of), Streak.AnsweredOfLast(After(days), count));
}
