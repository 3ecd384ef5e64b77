using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class QuizJourneyTests
{
    [Fact]
    public async Task A_test_asks_five_different_questions_and_none_that_is_a_challenge()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        var asked = new List<string>();

        await ada.Types("/quiz");
        for (var place = 1; place <= 5; place++)
        {
            ada.Sees($"{place} of 5");
            asked.Add((await OpenOf(bot, ada))!.Items[^1].QuestionId);
            await ada.Presses(BankText.Right);
        }

        ada.Sees("Test finished · mixed topics · 5 of 5 right");
        Assert.Equal(5, asked.Distinct().Count());
        var today = DateOnly.FromDateTime(bot.Now.UtcDateTime);
        var challenges = await bot.Get<IChallengeStore>().BetweenAsync(TestBot.Group, today, today.AddDays(7), CancellationToken.None);
        Assert.True(challenges.Count >= 5);
        Assert.DoesNotContain(challenges, challenge => asked.Contains(challenge.QuestionId));
    }

    [Fact]
    public async Task A_test_goes_on_after_a_restart_where_it_stopped()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        await ada.Presses(BankText.Right);
        await ada.Presses(BankText.Right);
        var before = await OpenOf(bot, ada);

        await bot.RestartsAsync();
        await ada.Types("/quiz");
        ada.Sees("You have a test under way: mixed topics, question 3 of 5.");
        await ada.Presses("Continue");

        ada.Sees("3 of 5");
        Assert.Equal(before!.Items[^1].QuestionId, (await OpenOf(bot, ada))!.Items[^1].QuestionId);
        await ada.Presses(BankText.Right);
        ada.Sees("4 of 5");
    }

    [Fact]
    public async Task Starting_over_leaves_the_old_test_behind()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        var old = Page.Button(ada.Message, BankText.Right).Action;
        await ada.Types("/quiz gil");

        await ada.Presses("Start over");
        ada.Sees("Test · gil · 1 of 5");
        await ada.IsDeliveredAgain();
        ada.Sees("Test · gil · 1 of 5");
        await ada.Presses(old);

        ada.Sees("Test finished");
        Assert.Equal(2, (await bot.Get<IQuizStore>().CountAsync(ada.Group, ada.Id, Today(bot), CancellationToken.None)).Ever);
    }

    [Fact]
    public async Task What_is_delivered_twice_happens_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");

        await ada.Types("/quiz");
        await ada.IsDeliveredAgain();
        ada.Sees("1 of 5");
        await ada.Presses(BankText.Right);
        await ada.IsDeliveredAgain();

        ada.Sees("2 of 5");
        Assert.Single((await bot.StateOf(ada)).Answered);
    }

    [Fact]
    public async Task Presses_at_the_same_moment_answer_one_question()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        var right = Page.Button(ada.Message, BankText.Right).Action;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ada.Presses(right)));

        ada.Sees("2 of 5");
        Assert.Single((await bot.StateOf(ada)).Answered);
    }

    [Fact]
    public async Task A_test_is_announced_no_longer_than_the_bank_allows()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(9));
        var ada = bot.Member("ada");

        await ada.Types("/quiz questions:20");

        var open = (await OpenOf(bot, ada))!;
        Assert.InRange(open.Length, 1, 8);
        ada.Sees($"1 of {open.Length}");
        for (var left = open.Length; left > 0; left--)
        {
            await ada.Presses(BankText.Right);
        }

        ada.Sees($"{open.Length} of {open.Length} right");
    }

    [Fact]
    public async Task The_fourth_test_of_a_day_is_practice()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        for (var test = 0; test < 3; test++)
        {
            await ada.Types("/quiz 1");
            await ada.Presses(BankText.Right);
        }

        await ada.Types("/quiz 1");
        ada.Sees("You have taken 3 rated tests today; this one is for practice.");
        await ada.Presses(BankText.Right);

        ada.Sees("your rating stays as it is");
        Assert.Equal(3, (await bot.StateOf(ada)).RatedAnswers);
    }

    [Fact]
    public async Task A_question_left_for_a_quarter_of_an_hour_counts_as_wrong()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");

        bot.ClockPasses(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        await ada.Presses(BankText.Right);

        ada.Sees("More than fifteen minutes had passed on the last question, so it counts as not right.");
        ada.Sees("2 of 5");
        for (var left = 0; left < 4; left++)
        {
            await ada.Presses(BankText.Right);
        }

        ada.Sees("4 of 5 right");
    }

    [Fact]
    public async Task A_test_left_for_a_day_ends()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");

        await bot.SleepsUntil(bot.Now.AddHours(25));

        Assert.Null(await OpenOf(bot, ada));
        await ada.Presses(BankText.Right);
        ada.Sees("Test finished");
    }

    [Fact]
    public async Task Nobody_answers_in_somebody_elses_test()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await ada.Types("/quiz");

        await ben.Presses(Page.Button(ada.Message, BankText.Right).Action);

        ben.Sees("This test is over, or somebody else's.");
        Assert.Empty((await bot.StateOf(ben)).Answered);
        Assert.Equal(0, (await OpenOf(bot, ada))!.OpenPosition);
    }

    [Fact]
    public async Task Five_right_answers_are_rewarded_twice_a_week()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(40));
        var ada = bot.Member("ada");
        for (var test = 0; test < 3; test++)
        {
            await ada.Types("/quiz");
            for (var place = 0; place < 5; place++)
            {
                await ada.Presses(BankText.Right);
            }
        }

        Assert.Equal(10, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task An_unknown_topic_offers_the_three_nearest()
    {
        await using var bot = await TestBot.StartAsync();
        var ada = bot.Member("ada");

        await ada.Types("/quiz desciptor");
        ada.Sees("There is no such topic. Did you mean `descriptors`");
        Assert.Equal(3, Page.Buttons(ada.Message).Count());
        await ada.Presses(Page.Buttons(ada.Message).First().Action);

        ada.Sees("Test · descriptors · 1 of 5");
    }

    [Fact]
    public async Task A_topic_is_found_by_any_of_its_names()
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var (name, slug) in new[] { ("Global Interpreter Lock", "gil"), ("__slots__", "slots"), ("async/await", "asyncio") })
        {
            var member = bot.Member(slug);
            await member.Types($"/quiz {name}");
            member.Sees($"Test · {slug} · 1 of ");
        }
    }

    private static DateOnly Today(TestBot bot) => DateOnly.FromDateTime(bot.Now.UtcDateTime);

    private static Task<QuizSession?> OpenOf(TestBot bot, TestMember member) =>
        bot.Get<IQuizStore>().OpenAsync(member.Group, member.Id, CancellationToken.None);
}
