using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class WeekJourneyTests
{
    private static readonly TimeSpan Morning = TimeSpan.FromHours(4) + TimeSpan.FromSeconds(4);

    [Fact]
    public async Task In_a_week_with_a_restart_everything_is_posted_once_and_counted_right()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var (ada, ben, cleo) = (bot.Member("ada"), bot.Member("ben"), bot.Member("cleo"));
        for (var day = 0; day < 5; day++)
        {
            await bot.SleepsUntil(TestBot.Start.AddDays(day));
            await AnswerAsync(ada, BankText.Right);
            await AnswerAsync(ben, BankText.Wrong);
            if (day == 2)
            {
                await bot.RestartsAsync();
            }
            else
            {
                await AnswerAsync(cleo, BankText.Right);
            }

            await bot.ClockMovesTo(TestBot.Start.AddDays(day) + Morning);
        }

        await bot.SleepsUntil(TestBot.Start.AddDays(7));
        await bot.RestartsAsync();

        string[] expected = ["Daily · #1", "The answer to #1", "Daily · #2", "The answer to #2", "Daily · #3", "The answer to #3",
            "Daily · #4", "The answer to #4", "Daily · #5", "The answer to #5", "The week · 23 Nov to 29 Nov", "Daily · #6"];
        Assert.Equal(expected.Length, bot.Posts.Count);
        Assert.All(expected.Zip(bot.Posts), pair => Assert.StartsWith(pair.First + " ", pair.Second + " ", StringComparison.Ordinal));
        Assert.Contains("2 answered.", bot.Posts[5], StringComparison.Ordinal);
        Assert.Contains("3 answered.", bot.Posts[7], StringComparison.Ordinal);
        Assert.Contains("3 members took part.", bot.Posts[10], StringComparison.Ordinal);
        Assert.Equal((55, 5, 44), (await bot.PointsOf(ada), await bot.PointsOf(ben), await bot.PointsOf(cleo)));
        Assert.Equal((4, 0), ((await bot.StreakOf(cleo)).Length, (await bot.StreakOf(cleo)).Freezes));
    }

    [Fact]
    public async Task The_reveal_shows_how_five_members_spread_and_why_the_wrong_ones_are_wrong()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice, TestBot.Mornings);
        foreach (var name in new[] { "ada", "ben", "cleo" })
        {
            await AnswerAsync(bot.Member(name), BankText.Right);
        }

        await AnswerAsync(bot.Member("dan"), BankText.Wrong);
        var eve = bot.Member("eve");
        await eve.Types("/challenge");
        await eve.Types($"/answer {BankText.Wrong}");
        Assert.DoesNotContain(bot.Posts, post => post.Contains(BankText.Right, StringComparison.Ordinal));
        await bot.ClockMovesTo(TestBot.Start + Morning);

        var reveal = bot.Posts[^1];
        Assert.Contains("5 answered. 60 % right.", reveal, StringComparison.Ordinal);
        Assert.Contains("40 %", reveal, StringComparison.Ordinal);
        Assert.Contains(BankText.WhyWrong, reveal, StringComparison.Ordinal);
        Assert.Contains("Age decides nothing about it.", reveal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_members_are_too_few_for_shares()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice, TestBot.Mornings);
        foreach (var name in new[] { "ada", "ben", "cleo", "dan" })
        {
            await AnswerAsync(bot.Member(name), BankText.Right);
        }

        await bot.ClockMovesTo(TestBot.Start + Morning);

        Assert.Contains("4 answered.", bot.Posts[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("%", bot.Posts[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70, 1, 1)]
    [InlineData(50, 0, 0)]
    public async Task A_morning_more_than_a_quarter_silent_breaks_no_streak(int minutesOff, int streakFreezes, int voidDays)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");
        await AnswerAsync(ada, BankText.Right);
        await bot.ClockMovesTo(TestBot.Start + Morning);
        var tuesday = TestBot.Start.AddDays(1);
        await bot.SleepsUntil(tuesday);

        await bot.SleepsUntil(tuesday.AddMinutes(minutesOff));
        await bot.ClockMovesTo(tuesday + Morning);

        var challenge = await ChallengeOf(bot, tuesday);
        Assert.Equal(voidDays == 1 ? ChallengeStatus.Void : ChallengeStatus.Closed, challenge!.Status);
        Assert.Equal((1, streakFreezes), ((await bot.StreakOf(ada)).Length, (await bot.StreakOf(ada)).Freezes));
        Assert.Equal(1 - voidDays, bot.Posts.Count(post => post.StartsWith("The answer to #2", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_missed_card_is_made_up_for_once_in_the_first_half_of_its_window()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);

        await bot.SleepsUntil(TestBot.Start.AddDays(1).AddMinutes(119));
        await bot.RestartsAsync();

        Assert.Single(bot.Posts, post => post.StartsWith("Daily · #2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_missed_by_more_than_half_its_window_is_void()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");

        await bot.SleepsUntil(TestBot.Start.AddDays(1).AddMinutes(121));
        await ada.Types("/challenge");

        Assert.Equal(ChallengeStatus.Void, (await ChallengeOf(bot, TestBot.Start.AddDays(1)))!.Status);
        Assert.DoesNotContain(bot.Posts, post => post.StartsWith("Daily · #2", StringComparison.Ordinal));
        ada.Sees("for practice");
    }

    [Fact]
    public async Task A_challenge_does_not_stay_open_however_long_the_machine_was_off()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");
        await AnswerAsync(ada, BankText.Right);

        await bot.SleepsUntil(TestBot.Start.AddDays(30));

        Assert.Equal(ChallengeStatus.Void, (await ChallengeOf(bot, TestBot.Start))!.Status);
        Assert.Equal((1, 1), ((await bot.StreakOf(ada)).Length, (await bot.StreakOf(ada)).Freezes));
    }

    [Fact]
    public async Task A_day_that_was_reserved_and_slept_through_is_not_promised_for_the_past()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");

        await bot.SleepsUntil(TestBot.Start.AddDays(30));
        await ada.Types("/challenge 2026-11-24");

        ada.DoesNotSee("The next one comes");
    }

    private static Task<Challenge?> ChallengeOf(TestBot bot, DateTimeOffset day) =>
        bot.Get<IChallengeStore>().FindAsync(TestBot.Group, DateOnly.FromDateTime(day.UtcDateTime), CancellationToken.None);

    private static async Task AnswerAsync(TestMember member, string option)
    {
        await member.Types("/challenge");
        await member.Presses(option);
    }
}
