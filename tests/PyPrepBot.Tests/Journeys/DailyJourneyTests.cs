using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Journeys;

public sealed class DailyJourneyTests
{
    private static readonly DateTimeOffset Closes = TestBot.Start.AddHours(24);

    [Fact]
    public async Task A_member_who_presses_twice_is_scored_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        var right = Page.Button(ada.Message, BankText.Right).Action;
        var wrong = Page.Button(ada.Message, BankText.Wrong).Action;

        await ada.Presses(right);
        ada.Sees("+11 points");
        await ada.IsDeliveredAgain();
        await ada.Presses(wrong);

        ada.Sees("You already answered today's challenge: right.");
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task Two_presses_at_the_same_moment_are_one_answer()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ada.Presses(BankText.Right)));

        Assert.Equal(11, await bot.PointsOf(ada));
        Assert.Equal(1, (await bot.StreakOf(ada)).Length);
    }

    [Fact]
    public async Task Whoever_comes_back_sees_how_it_went()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Wrong);

        await ada.Types("/challenge");

        ada.Sees("You already answered today's challenge: not right.");
        ada.Sees(BankText.WhyWrong);
        ada.Sees(BankText.Right);
        Assert.Equal(1, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_typed_answer_has_a_second_attempt_for_half_the_points()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await ada.Writes("sum");
        ada.Sees("one more attempt, for half the points");
        await ada.Writes("len", "Try again");

        ada.Sees("+5 points");
        Assert.Equal(6, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_form_that_is_delivered_twice_is_one_attempt()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await ada.Writes("sum");
        await ada.IsDeliveredAgain();

        ada.Sees("one more attempt, for half the points");
        await ada.Writes("len", "Try again");
        Assert.Equal(6, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task What_cannot_be_read_as_an_answer_uses_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await ada.Types("/answer Z");
        ada.Sees("Nothing is used up. Answer with one of the letters A to C.");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Right);

        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_hint_halves_the_points()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        ada.DoesNotSee("Only one of them may go on.");

        await ada.Presses("Hint (half the points)");
        ada.Sees("Only one of them may go on.");
        await ada.Presses(BankText.Right);

        Assert.Equal(6, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_hint_is_not_forgotten_by_a_restart()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        await ada.Presses("Hint (half the points)");

        await bot.RestartsAsync();
        await ada.Presses(BankText.Right);

        Assert.Equal(6, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task Who_says_they_do_not_know_reads_the_answer_and_keeps_the_streak()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await ada.Presses("I don't know");

        ada.Sees("The answer is `len`");
        Assert.Equal(1, (await bot.StreakOf(ada)).Length);
        await ada.Types("/challenge");
        ada.Sees("You already answered");
    }

    [Fact]
    public async Task An_answer_three_seconds_after_the_close_still_counts()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        bot.ClockPasses(Closes.AddSeconds(3) - bot.Now);
        await ada.Presses(BankText.Right);

        ada.Sees("+11 points");
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task An_answer_after_the_close_is_practice()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        bot.ClockPasses(Closes.AddSeconds(3.1) - bot.Now);
        await ada.Presses(BankText.Right);

        ada.Sees("For practice only: this challenge is closed.");
        Assert.Equal(0, await bot.PointsOf(ada));
        Assert.Equal(0, (await bot.StreakOf(ada)).Length);
    }

    [Theory]
    [InlineData("v1|ans|2031-01-01|abc")]
    [InlineData("v1|ans|yesterday|abc")]
    [InlineData("v1|ans")]
    [InlineData("v1|ans-hint|2026-11-24")]
    [InlineData("v1|ans-pass|2026-11-24")]
    [InlineData("v1|ans-open|2026-11-24")]
    [InlineData("v1|day|2031-01-01")]
    public async Task A_button_of_no_challenge_is_answered_politely(string action)
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");

        await ada.Presses(ActionId.TryParse(action)!);

        ada.Sees("There is no such challenge here. `/challenge` shows today's.");
    }

    [Fact]
    public async Task A_button_of_another_version_says_so()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.Presses(new ActionId("duel", "7"));

        ada.Sees("This button is from another version of the bot.");
    }

    [Fact]
    public async Task A_challenge_of_the_next_days_is_not_shown_before_its_time()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.Types("/challenge 2026-11-24");

        ada.Sees("No challenge is open now.");
        ada.DoesNotSee(BankText.Right);
    }
}
