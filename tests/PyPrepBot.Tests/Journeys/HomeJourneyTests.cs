using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class HomeJourneyTests
{
    [Fact]
    public async Task Todays_challenge_is_answered_from_the_page_and_then_stands_there_as_answered()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.OpensHome();
        ada.Sees("Open. Closes");
        ada.Sees("from your first answer on");

        await ada.Presses("Answer");
        await ada.Presses(BankText.Right);
        await ada.OpensHome();

        ada.Sees("You answered it: right.");
        ada.Sees("11 points this week · 11 in all · place 1");
        ada.Sees("1 of the last 1 challenges");
        ada.Sees("provisional");
        await ada.Presses("See your answer");
        ada.Sees("You already answered today's challenge");
    }

    [Fact]
    public async Task A_closed_day_says_when_the_next_challenge_comes()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        await bot.ClockMovesTo(TestBot.Start.AddHours(5));
        var ada = bot.Member("ada");

        await ada.OpensHome();

        ada.Sees("No challenge is open now. The next one comes");
        Assert.DoesNotContain(Page.Buttons(ada.Message), button => button.Label == "Answer");
    }

    [Fact]
    public async Task Looking_keeps_nothing_and_where_nobody_set_a_group_up_one_begins_all_the_same()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada", TestBot.NewRoom);

        await ada.OpensHome();

        ada.Sees("Welcome");
        ada.Sees("/challenge");
        Assert.Null(await bot.Get<IGroupStore>().FindAsync(ada.Group, CancellationToken.None));
        await ada.Presses("Open it");
        await ada.Presses(BankText.Right);
        await ada.OpensHome();
        ada.Sees("You answered it: right.");
    }

    [Fact]
    public async Task A_quick_quiz_goes_on_with_the_test_that_is_under_way()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.OpensHome();
        await ada.Presses("Quick quiz");
        ada.Sees("1 of 5");
        await ada.Presses(BankText.Right);

        await ada.OpensHome();
        await ada.Presses("Quick quiz");

        ada.Sees("2 of 5");
    }

    [Fact]
    public async Task A_topic_worth_practising_is_one_press_away_and_throws_no_test_away()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz questions:5");
        for (var question = 0; question < 5; question++)
        {
            await ada.Presses(BankText.Wrong);
        }

        await ada.OpensHome();
        ada.Sees("Worth practising:");
        await ada.Presses("Global Interpreter Lock");
        ada.Sees("Test · gil · 1 of 5");

        await ada.OpensHome();
        await ada.Presses("Global Interpreter Lock");
        ada.Sees("You have a test under way");
    }

    [Fact]
    public async Task Moderators_find_what_waits_for_them_and_others_do_not()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));
        await ada.Types("/challenge");
        await ada.Writes("It depends.", "Report");
        await ada.TakesUp("Why?");
        await ada.Sends("Because.");
        await ada.Presses("Send it as it is");

        await ada.OpensHome();
        ada.DoesNotSee("For moderators");
        await mo.OpensHome();

        mo.Sees("2 things wait for you.");
        var home = mo.Message;
        await mo.Presses("Open the queue");
        mo.Sees("Queue · suggested questions · 1 waiting");
        await mo.Presses(Page.Button(home, "Group status").Action);
        mo.Sees("The state of this group");
    }

    [Fact]
    public async Task Moderators_read_of_a_halt()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo").Types("/group setup hour:9");
        bot.Channels.Refusing = new PostRefusedException(PostRefusal.MissingPermission, "chat:write");
        await bot.ClockMovesTo(TestBot.Start.AddDays(1).AddSeconds(4));
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddSeconds(4));
        var (mo, ada) = (bot.Moderator("mo"), bot.Member("ada"));

        await mo.OpensHome();
        await ada.OpensHome();

        mo.Sees("Posting is halted in #room-name");
        ada.DoesNotSee("halted");
    }
}
