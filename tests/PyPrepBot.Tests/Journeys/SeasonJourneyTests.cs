using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class SeasonJourneyTests
{
    [Fact]
    public async Task A_season_has_a_board_of_its_own_and_one_recap_when_it_is_over()
    {
        await using var bot = await NewAsync();
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));
        await mo.Types("/group season start Winter cup");
        mo.Sees("counts from Monday, 23 Nov 2026, on");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Right);
        await ada.Types("/leaderboard season");
        ada.Sees("Leaderboard · Winter cup · 23 Nov to 28 Feb");
        ada.Sees("11");

        await mo.Types("/group season end");
        mo.Sees("ends with this week, on 29 Nov 2026");
        await bot.SleepsUntil(TestBot.Start.AddDays(7).AddMinutes(1));
        await bot.SleepsUntil(TestBot.Start.AddDays(8));

        var recap = Assert.Single(bot.Posts, post => post.StartsWith("The season is over · Winter cup", StringComparison.Ordinal));
        Assert.Contains("ada", recap, StringComparison.Ordinal);
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task Starting_twice_starts_one_and_ending_none_says_so()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await mo.Types("/group season end");
        mo.Sees("No season runs");

        await mo.Types("/group season start Winter");
        await bot.Moderator("sue").Types("/group season start Spring");
        await mo.Types("/group season");

        mo.Sees("running");
        mo.DoesNotSee("Spring");
        var entries = await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None);
        Assert.Single(entries, entry => entry.What == "season");
    }

    [Fact]
    public async Task In_the_week_in_which_one_ends_the_next_is_started_once_and_can_be_called_off()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");
        await mo.Types("/group season start Winter");
        await mo.Types("/group season end");

        await mo.Types("/group season start Spring");
        mo.Sees("counts from Monday, 30 Nov 2026, on");
        await mo.IsDeliveredAgain();
        mo.Sees("Spring begins on 30 Nov 2026");
        await mo.Types("/group season end");
        mo.Sees("it is called off");
        await mo.IsDeliveredAgain();
        mo.Sees("No season runs");

        var group = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        Assert.Equal("Winter", Assert.Single(group!.Settings.Seasons).Name);
    }

    [Theory]
    [InlineData("/group season start")]
    [InlineData("/group season start A name that is much longer than any board could ever show it")]
    public async Task A_season_needs_a_name_that_fits(string line)
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo");

        await mo.Types(line);

        mo.Sees("needs a name of up to 40 characters");
    }

    private static async Task<TestBot> NewAsync()
    {
        var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo").Types("/group setup hour:9");
        return bot;
    }
}
