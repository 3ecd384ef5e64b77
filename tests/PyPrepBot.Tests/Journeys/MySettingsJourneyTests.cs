using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Tests.Journeys;

public sealed class MySettingsJourneyTests
{
    [Fact]
    public async Task Whoever_hides_is_on_no_board_and_sees_their_own_place()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await LinkedPlaces.AnswerAsync(ada);
        await LinkedPlaces.AnswerAsync(ben, BankText.Wrong);

        await ada.Types("/my settings");
        await ada.Presses("Hide me from boards");
        ada.Sees("nobody but you sees your place");

        await ben.Types("/leaderboard");
        Assert.Equal([["1", "ben", "1", "1"]], ben.Message.Blocks.OfType<Table>().Single().Rows);
        await ada.Types("/leaderboard");
        ada.Sees("Your place, which only you see:");
        Assert.Equal(["1", "ada", "11", "1"], ada.Message.Blocks.OfType<Table>().Last().Rows.Single());

        await bot.ClockMovesTo(TestBot.Start + TestBot.Mornings.CloseAfter!.Value + TimeSpan.FromMinutes(1));
        await bot.SleepsUntil(TestBot.Start.AddDays(7));
        var week = bot.Posts.Single(post => post.StartsWith("The week", StringComparison.Ordinal));
        Assert.DoesNotContain("ada", week, StringComparison.Ordinal);
        Assert.Contains("1 member took part", week, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nickname_is_shown_until_the_name_is_wanted_again()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await LinkedPlaces.AnswerAsync(ada);

        await NickAsync(ada, "The Countess");
        await ben.Types("/leaderboard");
        ben.Sees("The Countess");
        ben.DoesNotSee("ada");
        await bot.RestartsAsync();
        await ada.Types("/my settings");
        await ada.Presses("Show my name");

        await ben.Types("/leaderboard");
        ben.Sees("ada");
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("B e n")]
    [InlineData("BEN\u202e")]
    [InlineData("ｂｅｎ")]
    [InlineData("A former member")]
    public async Task Nobody_takes_the_name_of_another(string nickname)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await ben.Types("/progress");
        await LinkedPlaces.AnswerAsync(ada);

        await NickAsync(ada, nickname);

        ada.Sees("Please choose another one");
        await ada.Types("/my settings");
        ada.Sees("none");
    }

    [Theory]
    [InlineData("@everyone")]
    [InlineData("<@42>")]
    [InlineData("   ")]
    [InlineData("\u202e\u200f")]
    public async Task What_is_no_name_is_refused(string nickname)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await NickAsync(ada, nickname);

        ada.Sees("A nickname has 1 to 32 characters");
    }

    [Fact]
    public async Task Two_thousand_emoji_are_no_nickname()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");

        await NickAsync(ada, string.Concat(Enumerable.Repeat("\U0001F40D", 2000)));

        ada.Sees("A nickname has 1 to 32 characters");
    }

    private static async Task NickAsync(TestMember member, string nickname)
    {
        await member.Types("/my settings");
        await member.Presses("Nickname…");
        await member.Sends(nickname);
    }
}
