using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class HealingJourneyTests
{
    private const string Gap = """
        hint: Think of the order of things.
        code: |
          n = ____([2, 1])
        answer: sorted
        """;

    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public async Task A_question_that_two_members_report_is_asked_no_more_but_today()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await ReportAsync(bot.Member("ada"));
        var (ben, eve) = (bot.Member("ben"), bot.Member("eve"));

        await ReportAsync(ben);
        await AnswerAsync(eve, BankText.Right);

        ben.Sees("is not asked any more");
        Assert.Equal("gil-001", Assert.Single(await AsidesAsync(bot)).QuestionId);
        Assert.Equal(11, await bot.PointsOf(eve));
        var entry = Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 9, Stop));
        Assert.Equal((AuditEntry.Bot, "gil-001"), (entry.By, entry.Subject));
    }

    [Fact]
    public async Task Two_accounts_of_one_person_are_one_report()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, other) = (bot.Member("ada"), bot.Member("ada2"));
        await ReportAsync(ada);
        await bot.Get<ILinkStore>().LinkAsync(
            new MemberLinked(EventKey.MemberLinked(TestBot.Group, other.Id, "d"), TestBot.Group, bot.Now, ada.Id, other.Id), Stop);

        await ReportAsync(other);

        Assert.Empty(await AsidesAsync(bot));
    }

    [Fact]
    public async Task One_press_says_that_an_answer_is_right_and_a_second_one_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");
        await ada.Writes("size");

        await ada.Presses("My answer is right");
        ada.Sees("with the moderators, exactly as you typed it: `size`");
        await ada.Presses(AppealVerb.Daily("gil-001", Monday).Action);

        ada.Sees("once is enough");
        var report = Assert.Single(await bot.Get<IReportStore>().OpenAsync(TestBot.Group, Stop));
        Assert.Equal((Report.Appeal, "size"), (report.Reason, report.Answer));
    }

    [Fact]
    public async Task A_wrong_typed_answer_of_a_test_can_be_defended()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill + BankText.One("fill", Gap, "gil-002", "What stands at the gap?"));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        await ada.Writes("size");

        await ada.Presses("My answer is right");

        ada.Sees("with the moderators");
        Assert.Equal("size", Assert.Single(await bot.Get<IReportStore>().OpenAsync(TestBot.Group, Stop)).Answer);
    }

    [Fact]
    public async Task Nobody_defends_what_somebody_else_typed()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var (ada, ben) = (bot.Member("ada"), bot.Member("ben"));
        await ada.Types("/challenge");
        await ada.Writes("size");

        await ben.Presses(AppealVerb.Daily("gil-001", Monday).Action);

        ben.Sees("no typed answer of yours");
        Assert.Empty(await bot.Get<IReportStore>().OpenAsync(TestBot.Group, Stop));
    }

    [Fact]
    public async Task A_question_is_voided_after_a_look_at_what_that_changes()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, ben, guido) = (bot.Member("ada"), bot.Member("ben"), bot.Moderator("guido"));
        await AnswerAsync(ada, BankText.Wrong);
        await AnswerAsync(ben, BankText.Right);

        await guido.Types("/question regrade gil-001 void:yes");
        guido.Sees("2 attempts change");
        guido.Sees("1 member's points change");
        Assert.Equal((1, 11), (await bot.PointsOf(ada), await bot.PointsOf(ben)));
        await guido.Presses("Do it");

        guido.Sees("Done. voided: 2 answers");
        Assert.Equal((11, 11), (await bot.PointsOf(ada), await bot.PointsOf(ben)));
        Assert.Equal(0, (await bot.StateOf(ada)).RatedAnswers);
        Assert.Single(await AsidesAsync(bot));
    }

    [Fact]
    public async Task What_is_decided_twice_or_delivered_twice_happens_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await AnswerAsync(bot.Member("ada"), BankText.Wrong);
        var (guido, tim) = (bot.Moderator("guido"), bot.Moderator("tim"));
        await guido.Types("/question regrade gil-001 void:yes");
        await tim.Types("/question regrade gil-001 void:yes");

        await guido.Presses("Do it");
        await guido.IsDeliveredAgain();
        await tim.Presses("Do it");
        await bot.RestartsAsync();

        guido.Sees("Done.");
        tim.DoesNotSee("Done.");
        Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 9, Stop), entry => entry.What == "regrade");
        Assert.Single(bot.Posts, post => post.Contains("Correction to #1", StringComparison.Ordinal));
        await guido.Types("/question regrade gil-001 void:yes");
        guido.Sees("void already");
    }

    [Fact]
    public async Task Whatever_happened_since_the_preview_is_shown_first()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await AnswerAsync(bot.Member("ada"), BankText.Wrong);
        var guido = bot.Moderator("guido");
        await guido.Types("/question regrade gil-001 void:yes");
        await AnswerAsync(bot.Member("ben"), BankText.Wrong);

        await guido.Presses("Do it");

        guido.Sees("Something happened since the last look");
        guido.Sees("2 attempts change");
        Assert.Equal(1, await bot.PointsOf(bot.Member("ada")));
        await guido.Presses("Do it");
        Assert.Equal(11, await bot.PointsOf(bot.Member("ben")));
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

    [Fact]
    public async Task Statistics_say_how_many_answers_are_missing_and_then_what_they_say()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var guido = bot.Moderator("guido");
        await guido.Types("/question stats gil-001");
        guido.Sees("too few answers yet (0 of 5)");
        foreach (var number in Enumerable.Range(1, 12))
        {
            await AnswerAsync(bot.Member($"m{number}"), number > 4 ? BankText.Right : BankText.Wrong, () => bot.ClockPasses(Reading));
        }

        await guido.Types("/question stats gil-001");

        guido.Sees("64 %");
        guido.Sees("half need");
        guido.Sees("From 12 first answers");
    }

    [Fact]
    public async Task Insights_name_nobody_and_say_nothing_of_fewer_than_five()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var guido = bot.Moderator("guido");
        foreach (var number in Enumerable.Range(1, 5))
        {
            await guido.Types("/insights");
            guido.Sees("There is something to say from 5 on");
            await AnswerAsync(bot.Member($"m{number}"), BankText.Wrong, () => bot.ClockPasses(Reading));
        }

        await guido.Types("/insights");

        guido.Sees("5 answered something");
        guido.Sees("gil 14 % right");
        guido.DoesNotSee("m1");
    }

    // What is answered at once was not read, and is no evidence.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(9);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<IReadOnlyList<Aside>> AsidesAsync(TestBot bot) => bot.Get<IAsideStore>().AllAsync(TestBot.Group, Stop);

    private static async Task ReportAsync(TestMember member)
    {
        await member.Types("/challenge");
        await member.Presses("Report");
        await member.Sends("It is not so.");
    }

    private static async Task AnswerAsync(TestMember member, string option, Action? before = null)
    {
        await member.Types("/challenge");
        before?.Invoke();
        await member.Presses(option);
    }
}
