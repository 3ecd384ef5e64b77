using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class UnsetGroupJourneyTests
{
    private static readonly DateTimeOffset Tuesday = TestBot.Start.AddDays(1);

    [Fact]
    public async Task A_challenge_in_a_channel_nobody_set_up_is_closed_the_next_day()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (ada, ben) = (bot.Member("ada", TestBot.NewRoom), bot.Member("ben", TestBot.NewRoom));
        await AnswerAsync(ada, BankText.Right);
        await AnswerAsync(ben, BankText.Wrong);

        await bot.SleepsUntil(Tuesday);

        var monday = DateOnly.FromDateTime(TestBot.Start.UtcDateTime);
        var challenge = await bot.Get<IChallengeStore>().FindAsync(ada.Group, monday, CancellationToken.None);
        Assert.Equal(ChallengeStatus.Closed, challenge!.Status);
        await ben.Types("/challenge yesterday");
        ben.Sees("You already answered this challenge: not right.");
        ben.Sees(BankText.Right);
        Assert.Equal((1, 1), ((await bot.StreakOf(ada)).Length, (await bot.StreakOf(ben)).Length));
        Assert.Empty(bot.PostsTo(TestBot.NewRoom));
    }

    [Fact]
    public async Task Whoever_misses_a_challenge_that_others_asked_for_uses_a_freeze()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (ada, ben) = (bot.Member("ada", TestBot.NewRoom), bot.Member("ben", TestBot.NewRoom));
        await AnswerAsync(ada, BankText.Right);
        await AnswerAsync(ben, BankText.Right);
        await bot.SleepsUntil(Tuesday);
        await AnswerAsync(ada, BankText.Right);

        await bot.SleepsUntil(Tuesday.AddDays(1));

        Assert.Equal((2, 1), ((await bot.StreakOf(ada)).Length, (await bot.StreakOf(ada)).Freezes));
        Assert.Equal((1, 0), ((await bot.StreakOf(ben)).Length, (await bot.StreakOf(ben)).Freezes));
    }

    private static async Task AnswerAsync(TestMember member, string option)
    {
        await member.Types("/challenge");
        await member.Presses(option);
    }
}
