using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Tests.Journeys;

public sealed class TeamJourneyTests
{
    [Fact]
    public async Task A_team_has_the_points_of_its_best_three()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Gives("team", ("action", "create"), ("name", "Lock pickers"));
        ada.Sees("You are in Lock pickers.");
        foreach (var name in new[] { "ben", "cleo", "dan" })
        {
            await bot.Member(name).Gives("team", ("action", "join"), ("name", "lock PICKERS"));
            await LinkedPlaces.AnswerAsync(bot.Member(name));
        }

        await LinkedPlaces.AnswerAsync(ada, BankText.Wrong);
        await bot.Member("eve").Gives("team", ("action", "create"), ("name", "Threads"));
        await ada.Types("/team");

        Assert.Equal([["1", "Lock pickers", "33"], ["2", "Threads", "0"]], ada.Message.Blocks.OfType<Table>().Single().Rows);
        ada.Sees("ben 11, cleo 11, dan 11, ada 1");
    }

    [Fact]
    public async Task Whoever_leaves_or_hides_is_not_counted()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await ada.Gives("team", ("action", "create"), ("name", "Locks"));
        await ben.Gives("team", ("action", "join"), ("name", "Locks"));
        await LinkedPlaces.AnswerAsync(ada);
        await ada.Types("/my settings");
        await ada.Presses("Hide me from boards");

        await ben.Types("/team");
        ben.DoesNotSee("ada");
        Assert.Equal(["1", "Locks", "0"], ben.Message.Blocks.OfType<Table>().Single().Rows[0]);
        await ben.Gives("team", ("action", "leave"));

        ben.Sees("You left your team.");
        ben.Sees("You are in no team.");
    }

    [Fact]
    public async Task A_typed_line_has_the_name_behind_the_action()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await ada.Types("/team create Lock pickers");

        ada.Sees("You are in Lock pickers.");
    }

    [Theory]
    [InlineData("join", "Nobodies", "There is no team")]
    [InlineData("create", "l o c k s", "There is a team")]
    [InlineData("create", "@everyone", "A team has a name of 1 to 32 characters")]
    [InlineData("create", "", "A team has a name of 1 to 32 characters")]
    public async Task What_cannot_be_is_said(string action, string name, string words)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await bot.Member("ben").Gives("team", ("action", "create"), ("name", "Locks"));
        var ada = bot.Member("ada");

        await ada.Gives("team", ("action", action), ("name", name));

        ada.Sees(words);
    }
}
