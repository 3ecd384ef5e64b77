using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using static PyPrepBot.Tests.Journeys.Doubts;

namespace PyPrepBot.Tests.Journeys;

public sealed class HealingJourneyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_is_voided_after_a_look_at_what_that_changes()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, ben, guido) = (bot.Member("ada"), bot.Member("ben"), bot.Moderator("guido"));
        await AnswerAsync(bot, ada, BankText.Wrong);
        await AnswerAsync(bot, ben, BankText.Right);

        await guido.Types("/question regrade gil-001 void:yes");
        guido.Sees("2 attempts change");
        guido.Sees("1 member's points change");
        Assert.Equal((1, 11), (await bot.PointsOf(ada), await bot.PointsOf(ben)));
        await guido.Presses("Do it");

        guido.Sees("Done: voided, 2 answers");
        Assert.Equal((11, 11), (await bot.PointsOf(ada), await bot.PointsOf(ben)));
        Assert.Equal(0, (await bot.StateOf(ada)).RatedAnswers);
        Assert.Equal(QuestionStatus.Retired, bot.Get<IQuestionBank>().Of(TestBot.Group).Find("gil-001")!.Status);
    }

    [Fact]
    public async Task What_is_decided_twice_or_delivered_twice_happens_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await AnswerAsync(bot, bot.Member("ada"), BankText.Wrong);
        var (guido, tim) = (bot.Moderator("guido"), bot.Moderator("tim"));
        await guido.Types("/question regrade gil-001 void:yes");
        await tim.Types("/question regrade gil-001 void:yes");

        await guido.Presses("Do it");
        await guido.IsDeliveredAgain();
        await tim.Presses("Do it");
        await bot.RestartsAsync();

        guido.Sees("Done:");
        tim.Sees("void already");
        Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 9, Stop), entry => entry.What == "regrade");
        Assert.Single(bot.Posts, post => post.Contains("Correction to #1", StringComparison.Ordinal));
        await guido.Types("/question regrade gil-001 void:yes");
        guido.Sees("void already");
    }

    [Fact]
    public async Task Whatever_happened_since_the_preview_is_shown_first()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await AnswerAsync(bot, bot.Member("ada"), BankText.Wrong);
        var guido = bot.Moderator("guido");
        await guido.Types("/question regrade gil-001 void:yes");
        await AnswerAsync(bot, bot.Member("ben"), BankText.Wrong);

        await guido.Presses("Do it");

        guido.Sees("Something happened since the last look");
        guido.Sees("2 attempts change");
        Assert.Equal(1, await bot.PointsOf(bot.Member("ada")));
        await guido.Presses("Do it");
        Assert.Equal(11, await bot.PointsOf(bot.Member("ben")));
    }

    [Fact]
    public async Task An_appeal_accepted_for_all_is_right_for_whoever_typed_it_and_whoever_types_it_next()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var (ada, ben, eve, guido) = (bot.Member("ada"), bot.Member("ben"), bot.Member("eve"), bot.Moderator("guido"));
        await AppealAsync(ada, "size");
        await WriteAsync(ben, "size");
        await ben.Writes("len", "Try again");
        Assert.Equal(6, await bot.PointsOf(ben));

        await guido.Types("/queue appeals");
        await guido.Presses("Accept for all");
        guido.Sees("Accept `size` too");
        await guido.Presses("Do it");
        await WriteAsync(eve, "size");

        eve.Sees("Right.");
        Assert.Equal((11, 11, 11), (await bot.PointsOf(ada), await bot.PointsOf(ben), await bot.PointsOf(eve)));
        Assert.Contains(await bot.Get<INoticeStore>().DueAsync(bot.Now, Stop), notice => notice.To.Id == "ada");
        await guido.Types("/queue appeals");
        guido.Sees("No appeals wait");
    }

    [Theory]
    [InlineData("b\na")]
    [InlineData("b a c")]
    public async Task Another_output_that_is_accepted_for_all_is_right_from_now_on(string answer)
    {
        await using var bot = await TestBot.StartAsync(BankText.Output);
        var (ada, eve, guido) = (bot.Member("ada"), bot.Member("eve"), bot.Moderator("guido"));
        await AppealAsync(ada, answer);
        await guido.Types("/queue appeals");

        await guido.Presses("Accept for all");
        await guido.Presses("Do it");
        await bot.RestartsAsync();
        await WriteAsync(eve, answer);

        eve.Sees("Right.");
        Assert.Equal((11, 11), (await bot.PointsOf(ada), await bot.PointsOf(eve)));
    }

    [Fact]
    public async Task An_answer_that_a_question_has_no_room_for_is_refused_in_words_and_locks_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill + "    accept: [a1, a2, a3, a4, a5, a6, a7, a8]\n");
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await AppealAsync(ada, "size");
        await guido.Types("/queue appeals");

        await guido.Presses("Accept for all");
        guido.Sees("room for eight further answers");
        await guido.Types("/queue appeals");
        await guido.Presses("Accept once");

        Assert.Equal(11, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_decision_that_the_rules_refuse_goes_back_and_others_decide()
    {
        await using var bot = await TestBot.StartAsync(BankText.Multi);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await ada.Types("/challenge");
        var draft = new Regrade(
            "0123456789abcdef", TestBot.Group, "gil-001", RegradeKind.Correct, "B", new("terminal:guido"), bot.Now);
        await bot.Get<IRegradeStore>().KeepAsync(draft, Stop);
        await bot.Get<IRegradeStore>().ConfirmAsync(TestBot.Group, draft.Id, draft.By, bot.Now, Stop);

        await bot.RestartsAsync();
        await guido.Types("/question regrade gil-001 correct:AC");
        await guido.Presses("Do it");

        guido.Sees("Done: the key is AC");
    }

    [Theory]
    [InlineData("accept:\" size \"", "Accept `size` too")]
    [InlineData("accept: size", "Accept `size` too")]
    public async Task Blanks_around_a_further_answer_are_no_part_of_it(string wish, string said)
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var guido = bot.Moderator("guido");

        await guido.Types("/question regrade gil-001 " + wish);

        guido.Sees(said);
    }

    [Fact]
    public async Task Letters_that_leave_one_of_several_right_are_refused_in_words()
    {
        await using var bot = await TestBot.StartAsync(BankText.Multi);
        var guido = bot.Moderator("guido");

        await guido.Types("/question regrade gil-001 correct:B");

        guido.Sees("at least two options must be right");
    }

    [Fact]
    public async Task A_key_that_was_put_right_takes_from_nobody_and_gives_to_whoever_was_right()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, ben, guido) = (bot.Member("ada"), bot.Member("ben"), bot.Moderator("guido"));
        await AnswerAsync(bot, ada, BankText.Right);
        await AnswerAsync(bot, ben, BankText.Wrong);

        await guido.Types("/question regrade gil-001 correct:B");
        await guido.Presses("Do it");
        await AnswerAsync(bot, bot.Member("eve"), BankText.Right);

        Assert.Equal((11, 11, 1), (await bot.PointsOf(ada), await bot.PointsOf(ben), await bot.PointsOf(bot.Member("eve"))));
        await guido.Types("/question history gil-001");
        guido.Sees("guido");
    }

    [Theory]
    [InlineData("/question regrade gil-999 void:yes", "no such question")]
    [InlineData("/question regrade gil-001", "exactly one thing")]
    [InlineData("/question regrade gil-001 correct:B void:yes", "exactly one thing")]
    [InlineData("/question regrade gil-001 correct:E", "names no option")]
    [InlineData("/question regrade gil-001 correct:A", "the key already")]
    [InlineData("/question regrade gil-001 void:yes", "Nobody here has answered")]
    [InlineData("/question regrade gil-001 accept:\"The thread that was started first\"", "one of the options: use `correct:C`")]
    [InlineData("/question regrade gil-001 accept:\"<@U1> *no* `such`\"", "answered by choosing")]
    [InlineData("/question stats gil-999", "no such question")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(string line, string said)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var guido = bot.Moderator("guido");

        await guido.Types(line);

        guido.Sees(said);
        Assert.Empty(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 9, Stop));
    }
}
