using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Journeys;

public sealed class PrivacyJourneyTests
{
    private const string Id = "augusta-1815";

    [Fact]
    public async Task Export_delete_receipt_and_nothing_of_the_person_is_left_in_the_files()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("Augusta", id: Id);
        await ada.Types("/challenge");
        await ada.Writes("my secret words");
        await ada.Types("/my export");
        Assert.Contains("my secret words", Text(ada, "my-data.json"), StringComparison.Ordinal);
        Assert.Contains("my secret words", Text(ada, "my-data.md"), StringComparison.Ordinal);
        Assert.True(DataBytes.Has(bot.Bytes(), Id) && DataBytes.Has(bot.Bytes(), "my secret words"));

        await DeleteAsync(ada);

        ada.Sees("Receipt");
        Assert.Equal([], new[] { Id, "Augusta", "my secret words" }.Where(trace => DataBytes.Has(bot.Bytes(), trace)));
        Assert.Equal(0, (await bot.Get<IProjectionStore>().RebuildAsync(CancellationToken.None)).Different);
    }

    [Fact]
    public async Task Deleting_shows_first_what_goes_and_needs_the_word()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await AnswerAsync(ada);

        await ada.Types("/my delete");
        ada.Sees("This goes for good");
        ada.Sees("This stays without you");
        ada.Sees("the verdicts of 1 answer");
        await ada.Presses("Delete…");
        await ada.Sends("yes");

        ada.Sees("nothing was deleted");
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task Whoever_deleted_is_a_stranger_and_begins_anew()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await AnswerAsync(ada);
        await AnswerAsync(ben);
        await DeleteAsync(ada);

        await ada.Types("/my delete");
        ada.Sees("Nothing is kept about you");
        await ben.Types("/leaderboard");
        Assert.Equal([["1", "ben", "11", "1"]], ben.Message.Blocks.OfType<Table>().Single().Rows);
        await ada.Types("/leaderboard");
        ada.Sees("You have no points here yet");

        await bot.SleepsUntil(TestBot.Start.AddDays(1));
        await AnswerAsync(ada);
        await ben.Types("/leaderboard");
        Assert.Equal(["ada", "ben"], ben.Message.Blocks.OfType<Table>().Single().Rows.Select(row => row[1]));
    }

    [Fact]
    public async Task Delivered_twice_it_is_one_receipt()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await AnswerAsync(ada);
        await DeleteAsync(ada);
        var receipt = ada.Screen;

        await AnswerAsync(bot.Member("ben"));
        await ada.IsDeliveredAgain();

        Assert.Equal(receipt, ada.Screen);
    }

    [Fact]
    public async Task A_button_of_a_card_or_a_test_from_before_the_deletion_is_answered()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        var onCard = Page.Button(ada.Message, BankText.Right).Action;
        await ada.Types("/quiz");
        var inTest = Page.Button(ada.Message, BankText.Right).Action;
        await DeleteAsync(ada);

        await ada.Presses(inTest);
        ada.DoesNotSee("Something went wrong");
        await ada.Presses(onCard);

        ada.Sees("Right");
        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task An_export_has_nothing_of_anybody_else()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var (ada, ben, guido) = (bot.Member("Augusta", id: Id), bot.Member("Benjamin"), bot.Moderator("Guidorsum"));
        await ben.Types("/challenge");
        await ben.Writes("words of ben");
        await ada.Types("/challenge");
        await ada.Writes("my own words");
        await guido.Gives("award", ("user", Id), ("points", "5"), ("reason", "for asking"));

        await ada.Types("/my export");

        var all = Text(ada, "my-data.json") + Text(ada, "my-data.md");
        Assert.Contains("for asking", all, StringComparison.Ordinal);
        Assert.DoesNotContain("ben", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("guidorsum", all, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Everything_is_what_every_group_keeps()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (here, there) = (bot.Member("ada"), bot.Member("ada", TestBot.OtherRoom));
        await AnswerAsync(here);
        await AnswerAsync(there);

        await here.Gives("my delete", ("scope", "everything"));
        here.Sees("In 2 groups.");
        await ConfirmAsync(here);

        Assert.Equal((0, 0), (await bot.PointsOf(here), await bot.PointsOf(there)));
    }

    [Fact]
    public async Task A_linked_account_goes_with_the_person()
    {
        await using var bot = await LinkedPlaces.StartAsync();
        var (main, alias) = await LinkedPlaces.LinkedAsync(bot, "ada");
        await LinkedPlaces.AnswerAsync(main);

        await DeleteAsync(alias);

        Assert.Equal(0, await LinkedPlaces.PointsAsync(bot, main));
        await alias.Types("/my unlink");
        alias.Sees("not linked");
    }

    private static async Task AnswerAsync(TestMember member)
    {
        await member.Types("/challenge");
        await member.Presses(BankText.Right);
    }

    private static async Task DeleteAsync(TestMember member)
    {
        await member.Types("/my delete");
        await ConfirmAsync(member);
    }

    private static async Task ConfirmAsync(TestMember member)
    {
        await member.Presses("Delete…");
        await member.Sends(((TextField)member.Form.Fields[0]).Label.Split(' ')[1]);
    }

    private static string Text(TestMember member, string file) =>
        Encoding.UTF8.GetString(member.Message.Files.Single(one => one.Name == file).Content.Span);
}
