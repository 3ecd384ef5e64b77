using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class StandingJourneyTests
{
    [Fact]
    public async Task The_board_shows_the_best_ten_and_the_readers_own_place()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        foreach (var name in Enumerable.Range(1, 12).Select(number => $"m{number:00}"))
        {
            await AnswerAsync(bot.Member(name), BankText.Right);
        }

        var ada = bot.Member("ada");
        await AnswerAsync(ada, BankText.Wrong);
        await AnswerAsync(bot.Member("zoe"), BankText.Wrong);
        await ada.Types("/leaderboard");

        var tables = ada.Message.Blocks.OfType<Table>().ToList();
        Assert.Equal(2, tables.Count);
        Assert.All(tables[0].Rows, row => Assert.Equal(("1", "11"), (row[0], row[2])));
        ada.Sees("2 more share the last place shown.");
        ada.Sees("Your place:");
        Assert.Equal(["13", "ada", "1", "1"], tables[1].Rows[tables[1].Marked!.Value]);
        Assert.Contains(tables[1].Rows, row => row[1] == "m12");
        Assert.Contains(tables[1].Rows, row => row[1] == "zoe" && row[0] == "13");
    }

    [Theory]
    [InlineData("month")]
    [InlineData("season")]
    [InlineData("all")]
    [InlineData("7")]
    [InlineData("fortnight")]
    public async Task Every_period_has_a_board(string period)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.Asks("leaderboard", "period", period);

        ada.Sees("Leaderboard · ");
    }

    [Fact]
    public async Task Progress_begins_with_the_first_answer()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/progress");
        ada.Sees("Nothing to show yet");

        await AnswerAsync(ada, BankText.Right);
        await ada.Types("/progress");

        ada.Sees("1 of the last 1");
        ada.Sees("Rating");
        ada.Sees("provisional");
    }

    [Fact]
    public async Task Help_names_what_can_be_done()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.Types("/help");

        ada.Sees("/challenge");
        ada.Sees("/quiz gil");
        ada.Sees("Today's challenge is open until");
    }

    [Fact]
    public async Task A_report_before_answering_uses_no_attempt_and_is_kept()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await ada.Writes("It depends on the build.", "Report");
        ada.Sees("Your report on `gil-001` is kept for the moderators.");
        await ada.IsDeliveredAgain();
        await bot.RestartsAsync();
        await AnswerAsync(ada, BankText.Right);

        var report = Assert.Single(await bot.Get<IReportStore>().OpenAsync(ada.Group, CancellationToken.None));
        Assert.Equal("It depends on the build.", report.Note);
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task Two_groups_never_see_each_other()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        var elsewhere = bot.Member("ada", TestBot.OtherRoom);
        await AnswerAsync(ada, BankText.Right);

        await elsewhere.Types("/leaderboard");
        elsewhere.Sees("Nobody has any points yet.");
        await elsewhere.Types("/progress");
        elsewhere.Sees("Nothing to show yet");
        await AnswerAsync(elsewhere, BankText.Wrong);

        elsewhere.Sees("Not this time.");
        Assert.Equal((11, 1), (await bot.PointsOf(ada), await bot.PointsOf(elsewhere)));
        Assert.Single(bot.PostsTo(TestBot.OtherRoom));
    }

    private static async Task AnswerAsync(TestMember member, string option)
    {
        await member.Types("/challenge");
        await member.Presses(option);
    }
}
