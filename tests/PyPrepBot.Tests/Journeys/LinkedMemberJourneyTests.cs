using PyPrepBot.Core.Stores;
using Xunit;
using static PyPrepBot.Tests.Journeys.LinkedPlaces;

namespace PyPrepBot.Tests.Journeys;

public sealed class LinkedMemberJourneyTests
{
    [Fact]
    public async Task What_was_answered_with_one_account_is_answered_with_the_other_one()
    {
        await using var bot = await StartAsync();
        await AnswerAsync(bot.Member("ada"));

        var (main, alias) = await LinkedAsync(bot, "ada");
        alias.Sees("boards show you as ada");
        await alias.Types("/challenge");

        alias.Sees("already answered");
        await alias.Types("/leaderboard");
        alias.Sees("ada");
        alias.DoesNotSee("ada-s");
        Assert.Equal(11, await PointsAsync(bot, main));
    }

    [Fact]
    public async Task Where_both_had_answered_the_first_answer_counts_and_the_board_has_one_row()
    {
        await using var bot = await StartAsync();
        await AnswerAsync(bot.Member("ada-s", TestBot.SlackRoom), BankText.Wrong);
        await AnswerAsync(bot.Member("ada"));

        var (main, alias) = await LinkedAsync(bot, "ada");

        Assert.Equal((1, 1), (await PointsAsync(bot, main), await PointsAsync(bot, alias)));
        await main.Types("/leaderboard");
        main.DoesNotSee("ada-s");
        Assert.Equal(1, await bot.Get<IChallengeStore>().AnswersAsync(TestBot.Group, new DateOnly(2026, 11, 23), CancellationToken.None));
    }

    [Fact]
    public async Task Unlinked_each_account_has_its_own_answers_and_they_can_be_linked_again()
    {
        await using var bot = await StartAsync();
        await AnswerAsync(bot.Member("ada-s", TestBot.SlackRoom), BankText.Wrong);
        await AnswerAsync(bot.Member("ada"));
        var (main, alias) = await LinkedAsync(bot, "ada");

        await alias.Types("/my unlink");
        alias.Sees("two members again");
        await alias.Types("/my unlink");
        alias.Sees("not linked with another one");

        Assert.Equal((11, 1), (await PointsAsync(bot, main), await PointsAsync(bot, alias)));
        await LinkedAsync(bot, "ada");
        Assert.Equal(1, await PointsAsync(bot, main));
    }

    [Fact]
    public async Task A_second_attempt_may_come_from_the_other_account()
    {
        await using var bot = await StartAsync(BankText.Fill);
        var slip = bot.Member("ada-s", TestBot.SlackRoom);
        await slip.Types("/challenge");
        await slip.Writes("size");
        var (main, _) = await LinkedAsync(bot, "ada");

        await main.Types("/answer len");
        main.Sees("+");
        await main.Types("/challenge");

        main.Sees("already answered");
        Assert.Equal(6, await PointsAsync(bot, main));
    }

    [Fact]
    public async Task A_test_begun_with_one_account_goes_on_with_both()
    {
        await using var bot = await StartAsync();
        var begun = bot.Member("ada-s", TestBot.SlackRoom);
        await begun.Types("/quiz");
        var (main, _) = await LinkedAsync(bot, "ada");

        await begun.Presses(BankText.Right);
        begun.Sees("2 of 5");
        await main.Types("/quiz");

        main.Sees("2 of 5");
        Assert.Single((await bot.StateOf(main)).Answered);
    }

    [Fact]
    public async Task A_link_delivered_twice_is_one_link_and_survives_a_restart()
    {
        await using var bot = await StartAsync();
        var (main, alias) = await LinkedAsync(bot, "ada");
        await alias.IsDeliveredAgain();
        alias.Sees("linked already: ada and ada-s");
        await bot.RestartsAsync();
        await AnswerAsync(alias);

        Assert.Equal(11, await PointsAsync(bot, main));
        Assert.Equal(0, (await bot.Get<IProjectionStore>().RebuildAsync(CancellationToken.None)).Different);
    }

    [Fact]
    public async Task In_a_group_of_one_place_it_is_said_how_moderators_link_it()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var ada = bot.Member("ada");

        await ada.Types("/my link");

        ada.Sees("in one place only");
        ada.Sees("/group link");
    }

    [Fact]
    public async Task Ones_own_code_is_typed_elsewhere()
    {
        await using var bot = await StartAsync();
        var ada = bot.Member("ada");
        await ada.Types("/my link");

        await ada.Types($"/my link {CodeOn(ada)}");

        ada.Sees("This is your own code");
    }

    [Fact]
    public async Task Two_accounts_on_one_platform_are_two_people()
    {
        await using var bot = await StartAsync();
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await ada.Types("/my link");

        await ben.Types($"/my link {CodeOn(ada)}");

        ben.Sees("two people with one score");
    }

    [Fact]
    public async Task Whoever_is_linked_cannot_be_linked_with_somebody_else()
    {
        await using var bot = await StartAsync();
        var early = bot.Member("ada");
        await early.Types("/my link");
        var code = CodeOn(early);
        await LinkedAsync(bot, "ada");
        var eve = bot.Member("eve", TestBot.SlackRoom);

        await eve.Types($"/my link {code}");

        eve.Sees("One of the two accounts is linked with another one already");
    }

    [Fact]
    public async Task Of_two_who_use_a_code_the_first_one_is_linked()
    {
        await using var bot = await StartAsync();
        var (ada, ben, eve) = (bot.Member("ada"), bot.Member("ben", TestBot.SlackRoom), bot.Member("eve", TestBot.SlackRoom));
        await ada.Types("/my link");
        var code = CodeOn(ada);

        await Task.WhenAll(ben.Types($"/my link {code}"), eve.Types($"/my link {code}"));

        Assert.Single(new[] { ben, eve }, member => member.Screen.Contains("Your accounts are linked.", StringComparison.Ordinal));
    }
}
