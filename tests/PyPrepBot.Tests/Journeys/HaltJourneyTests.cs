using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class HaltJourneyTests
{
    private static readonly PostRefusedException Missing = new(PostRefusal.MissingPermission, "Send Messages");

    [Fact]
    public async Task Two_refused_days_halt_the_schedule_and_break_no_streak()
    {
        await using var bot = await StartAsync();
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));
        await AnswerAsync(ada);
        bot.Channels.Refusing = Missing;

        await DaysPassAsync(bot, 1, 4);

        var group = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        Assert.Contains("Send Messages", group!.Halt!.Reason, StringComparison.Ordinal);
        Assert.Equal((1, 1), ((await bot.StreakOf(ada)).Length, (await bot.StreakOf(ada)).Freezes));
        Assert.Equal(2, bot.Channels.Told.Count);
        Assert.All(bot.Channels.Told, told => Assert.Contains("#room-name", Page.Words(told.Message), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Moderators_read_of_the_halt_wherever_they_look_and_others_never()
    {
        await using var bot = await HaltedAsync();
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));

        foreach (var command in new[] { "/challenge", "/help", "/group status" })
        {
            await mo.Types(command);
            mo.Sees("Posting is halted in #room-name");
            mo.Sees("Send Messages");
        }

        await ada.Types("/help");
        ada.DoesNotSee("halted");
        await ada.Types("/challenge");
        ada.DoesNotSee("halted");
    }

    [Fact]
    public async Task A_challenge_can_still_be_asked_for_while_posting_is_halted_and_harms_nobody_who_does_not()
    {
        await using var bot = await HaltedAsync();
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        var streak = await bot.StreakOf(ben);
        await AnswerAsync(ada);
        ada.Sees("+");

        await DaysPassAsync(bot, 3, 4);

        Assert.Equal(streak, await bot.StreakOf(ben));
    }

    [Fact]
    public async Task Setting_the_group_up_again_ends_the_halt()
    {
        await using var bot = await HaltedAsync();
        var mo = bot.Moderator("mo");
        bot.Channels.Refusing = null;

        await mo.Types("/group setup hour:9");
        await bot.SleepsUntil(bot.Now.AddMinutes(5));
        Assert.DoesNotContain(bot.Posts, post => post.StartsWith("Daily · #4", StringComparison.Ordinal));
        await bot.SleepsUntil(TestBot.Start.AddDays(4));

        Assert.StartsWith("Daily", bot.Posts[^1], StringComparison.Ordinal);
        await mo.Types("/help");
        mo.DoesNotSee("halted");
    }

    private static async Task<TestBot> StartAsync()
    {
        var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo").Types("/group setup hour:9");
        return bot;
    }

    // Monday is posted, Tuesday and Wednesday are refused, and now it is Thursday.
    private static async Task<TestBot> HaltedAsync()
    {
        var bot = await StartAsync();
        await AnswerAsync(bot.Member("ben"));
        bot.Channels.Refusing = Missing;
        await DaysPassAsync(bot, 1, 3);
        return bot;
    }

    private static async Task DaysPassAsync(TestBot bot, int first, int last)
    {
        for (var day = first; day <= last; day++)
        {
            await bot.ClockMovesTo(TestBot.Start.AddDays(day).AddSeconds(4));
        }
    }

    private static async Task AnswerAsync(TestMember member)
    {
        await member.Types("/challenge");
        await member.Presses(BankText.Right);
    }
}
