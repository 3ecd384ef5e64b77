using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class HealingChoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_that_loses_among_the_stronger_half_takes_its_question_out_of_rotation_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await AnswersAgainstTheKeyAsync(bot);

        await bot.ClockMovesTo(TestBot.Start.AddDays(1));
        await bot.ClockMovesTo(TestBot.Start.AddDays(2));

        var aside = Assert.Single(await bot.Get<IAsideStore>().AllAsync(TestBot.Group, Stop));
        Assert.Equal("gil-030", aside.QuestionId);
        Assert.StartsWith("among the stronger half more chose", aside.Reason, StringComparison.Ordinal);
        var entry = Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 9, Stop));
        Assert.Equal((AuditEntry.Bot, "gil-030"), (entry.By, entry.Subject));
    }

    [Fact]
    public async Task What_came_shortly_before_a_start_is_looked_at_after_it()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await AnswersAgainstTheKeyAsync(bot);

        await bot.RestartsAsync();
        await bot.ClockMovesTo(TestBot.Start.AddDays(1));

        Assert.Single(await bot.Get<IAsideStore>().AllAsync(TestBot.Group, Stop));
    }

    [Fact]
    public async Task What_a_moderator_put_back_is_left_alone_until_there_is_more_to_say()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await AnswersAgainstTheKeyAsync(bot);
        await bot.ClockMovesTo(TestBot.Start.AddDays(1));

        await bot.Moderator("guido").Presses(RegradeVerb.Of(RegradeVerb.PutBack, "gil-030"));
        await bot.Get<IAnswerStore>().RecordAsync(Answer(bot, 99, "gil-030", isRight: true), Stop);
        await bot.ClockMovesTo(TestBot.Start.AddDays(2));

        Assert.Empty(await bot.Get<IAsideStore>().AllAsync(TestBot.Group, Stop));
    }

    [Fact]
    public async Task A_decision_that_was_cut_short_is_carried_out_at_the_next_tick()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Wrong);
        var by = new MemberId("terminal:guido");
        var draft = new Regrade("0123456789abcdef", TestBot.Group, "gil-001", RegradeKind.Void, "", by, bot.Now);
        await bot.Get<IRegradeStore>().KeepAsync(draft, Stop);
        await bot.Get<IRegradeStore>().ConfirmAsync(TestBot.Group, draft.Id, draft.By, bot.Now, Stop);

        await bot.RestartsAsync();
        await bot.RestartsAsync();

        Assert.Equal(11, await bot.PointsOf(ada));
        Assert.Single(bot.Posts, post => post.Contains("Correction to #1", StringComparison.Ordinal));
        Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 9, Stop), entry => entry.What == "regrade");
    }

    // Six who got another question right take a wrong option, six who did not take the key.
    private static async Task AnswersAgainstTheKeyAsync(TestBot bot)
    {
        foreach (var number in Enumerable.Range(1, 12))
        {
            await bot.Get<IAnswerStore>().RecordAsync(Answer(bot, number, "gil-029", number <= 6), Stop);
            await bot.Get<IAnswerStore>().RecordAsync(Answer(bot, number, "gil-030", number > 6), Stop);
        }
    }

    private static AnswerGiven Answer(TestBot bot, int number, string id, bool isRight)
    {
        var question = (SingleQuestion)bot.Get<IQuestionBank>().Of(TestBot.Group).Find(id)!;
        var (session, position) = ($"s{number}", id == "gil-029" ? 0 : 1);
        return Some.TestAnswer(new MemberId($"terminal:m{number}"), session, position, id) with
        {
            Key = EventKey.TestAnswer(TestBot.Group, session, position),
            Group = TestBot.Group,
            Revision = question.Revision,
            Input = question.Choices.First(choice => choice.Right == isRight).Id,
            Verdict = isRight ? Verdict.Correct : Verdict.Wrong,
            Score = isRight ? 1 : 0,
        };
    }
}
