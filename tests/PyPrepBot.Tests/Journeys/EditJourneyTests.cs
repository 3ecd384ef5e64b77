using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class EditJourneyTests
{
    private const string Reworded = "The one thread that holds the lock";

    private static string Other => BankText.Of("single", BankText.ChoiceBody(BankText.Right, BankText.Wrong), "gil-002");

    [Fact]
    public async Task A_card_opened_before_an_edit_is_answered_as_it_was_shown()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        bot.EditQuestions(BankText.Of("single", BankText.ChoiceBody(Reworded, BankText.Wrong)));
        await ada.Presses(BankText.Right);

        ada.Sees("+11 points");
    }

    [Fact]
    public async Task An_option_reworded_while_the_bot_was_down_can_be_chosen()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        bot.EditQuestions(BankText.Of("single", BankText.ChoiceBody(Reworded, BankText.Wrong)));
        await bot.RestartsAsync();
        await ada.Presses(BankText.Right);
        ada.Sees("Nothing is used up.");
        await ada.Types("/challenge");
        await ada.Presses(Reworded);

        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_question_taken_out_of_the_bank_is_still_answered_where_it_is_open()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        bot.EditQuestions(Other);
        await ada.Presses(BankText.Right);

        ada.Sees("+11 points");
    }

    [Fact]
    public async Task A_question_that_is_gone_after_a_restart_says_so()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        bot.EditQuestions(Other);
        await bot.RestartsAsync();
        await ada.Presses(BankText.Right);

        ada.Sees("This question was withdrawn; your streak and points stay.");
    }

    [Fact]
    public async Task A_question_of_a_test_edited_while_the_bot_was_down_makes_way_for_another_one()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        await ada.Presses(BankText.Right);

        bot.EditQuestions(BankText.Many(30, Reworded));
        await bot.RestartsAsync();
        await ada.Presses(BankText.Wrong);

        ada.Sees("2 of 5");
        ada.Sees(Reworded);
        Assert.Single((await bot.StateOf(ada)).Answered);
    }

    [Fact]
    public async Task A_test_whose_only_question_is_gone_does_not_stand_in_the_way()
    {
        var mondays = TestBot.Mornings with { Days = new HashSet<DayOfWeek> { DayOfWeek.Monday } };
        await using var bot = await TestBot.StartAsync(BankText.Many(3), mondays);
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        ada.Sees("1 of 1");
        var open = await bot.Get<IQuizStore>().OpenAsync(ada.Group, ada.Id, CancellationToken.None);

        // The other two are the challenges of this Monday and the next one.
        bot.EditQuestions(BankText.Many(3, except: open!.Items[0].QuestionId));
        await bot.RestartsAsync();
        await ada.Types("/quiz");
        await ada.Types("/quiz");

        ada.DoesNotSee("You have a test under way");
    }
}
