using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Stores;
using static PyPrepBot.Tests.Journeys.Doubts;

namespace PyPrepBot.Tests.Journeys;

public sealed class DoubtJourneyTests
{
    private const string Gap = """
        hint: Think of the order of things.
        code: |
          n = ____([2, 1])
        answer: sorted
        """;

    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_that_two_members_report_is_asked_no_more_but_today()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await ReportAsync(bot.Member("ada"));
        var (ben, eve) = (bot.Member("ben"), bot.Member("eve"));

        await ReportAsync(ben);
        await AnswerAsync(bot, eve, BankText.Right);

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
        var report = Assert.Single(await ReportsAsync(bot));
        Assert.Equal((Report.Appeal, "size"), (report.Reason, report.Answer));
    }

    [Fact]
    public async Task A_wrong_typed_answer_of_a_test_can_be_defended()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill + string.Concat(
            Enumerable.Range(2, 29).Select(number => BankText.One("fill", Gap, $"gil-{number:000}", $"What stands at gap {number}?"))));
        var ada = bot.Member("ada");
        await ada.Types("/quiz");
        await ada.Writes("size");

        await ada.Presses("My answer is right");

        ada.Sees("with the moderators");
        Assert.Equal("size", Assert.Single(await ReportsAsync(bot)).Answer);
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
        Assert.Empty(await ReportsAsync(bot));
    }

    [Fact]
    public async Task An_appeal_accepted_once_is_right_for_one_member_and_the_key_stays()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var (ada, ben, guido) = (bot.Member("ada"), bot.Member("ben"), bot.Moderator("guido"));
        await AppealAsync(ada, "size");
        await WriteAsync(ben, "size");
        await guido.Types("/queue appeals");

        await guido.Presses("Accept once");
        await guido.IsDeliveredAgain();
        await WriteAsync(bot.Member("eve"), "size");

        Assert.Equal((11, 1, 1), (await bot.PointsOf(ada), await bot.PointsOf(ben), await bot.PointsOf(bot.Member("eve"))));
        await ada.Types("/challenge");
        ada.Sees("You already answered today's challenge: right");
    }

    [Fact]
    public async Task No_report_is_upheld_while_another_decision_keeps_its_mark_back()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await AppealAsync(ada, "size");
        await guido.Types("/queue appeals");
        var other = new Regrade("0123456789abcdef", TestBot.Group, "gil-001", RegradeKind.Void, "", new("terminal:tim"), bot.Now);
        await bot.Get<IRegradeStore>().KeepAsync(other, Stop);
        await bot.Get<IRegradeStore>().ConfirmAsync(TestBot.Group, other.Id, other.By, bot.Now, Stop);

        await guido.Presses("Accept once");

        guido.Sees("Another moderator decides");
        Assert.Single(await ReportsAsync(bot));
        Assert.Equal(1, await bot.PointsOf(ada));
    }

    [Fact]
    public async Task A_report_after_an_appeal_takes_nothing_from_it()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await AppealAsync(ada, "size");

        await ReportAsync(ada);
        await ada.IsDeliveredAgain();

        var report = Assert.Single(await ReportsAsync(bot));
        Assert.Equal((Report.Appeal, "size"), (report.Reason, report.Answer));
        Assert.NotNull(report.AnswerKey);
        Assert.Equal("The marked answer is wrong: It is not so.", report.Note);
    }

    [Fact]
    public async Task An_appeal_after_a_report_keeps_what_the_report_said()
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await ReportAsync(ada);

        await AppealAsync(ada, "size");

        var report = Assert.Single(await ReportsAsync(bot));
        Assert.Equal(
            (Report.Appeal, "size", "The marked answer is wrong: It is not so."), (report.Reason, report.Answer, report.Note));
    }

    [Fact]
    public async Task A_report_on_what_is_decided_is_not_said_to_be_kept()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido) = (bot.Member("ada"), bot.Moderator("guido"));
        await ReportAsync(ada);
        await guido.Types("/queue reports");
        await guido.Presses("Dismiss");
        await guido.Sends("It is so.");

        await ReportAsync(ada);

        ada.Sees("The moderators have decided your report on `gil-001` already");
        ada.DoesNotSee("is kept for the moderators");
    }

    [Fact]
    public async Task A_question_that_is_set_aside_again_is_reminded_of_again()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var group = (await bot.Get<IGroupStore>().FindAsync(TestBot.Group, Stop))!;
        await bot.Get<IGroupStore>().SaveAsync(group with { SetUpBy = new(TestBot.Room.Platform, "guido", "guido") }, Stop);
        foreach (var day in new[] { 0, 3 })
        {
            await bot.Get<IAsideStore>().SetAsideAsync(new Aside(TestBot.Group, "gil-001", "doubt", bot.Now), Stop);
            await bot.ClockMovesTo(TestBot.Start.AddDays(day + 2.5));
            await bot.Get<IAsideStore>().RestoreAsync(TestBot.Group, "gil-001", Stop);
            await bot.ClockMovesTo(TestBot.Start.AddDays(day + 3));
        }

        Assert.Equal(2, (await bot.Get<INoticeStore>().DueAsync(bot.Now, Stop)).Count(notice => notice.Id.StartsWith("queue-aside", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_report_is_dismissed_with_a_word_that_is_only_words()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var (ada, guido, tim) = (bot.Member("ada"), bot.Moderator("guido"), bot.Moderator("tim"));
        await ReportAsync(ada);
        await guido.Types("/queue reports");
        await tim.Types("/queue reports");
        await tim.Presses("Dismiss");
        await guido.Presses("Dismiss");

        await guido.Sends("<@U1> *no* `really`\n# it is fine");
        await tim.Sends("me too");

        guido.Sees("is dismissed");
        tim.Sees("decided already");
        var notice = Assert.Single(await bot.Get<INoticeStore>().DueAsync(bot.Now, Stop));
        var group = (await bot.Get<IGroupStore>().FindAsync(TestBot.Group, Stop))!;
        var composer = bot.Get<IEnumerable<INoticeComposer>>().Single(composer => composer.Kind == notice.Kind);
        var told = Page.Words((await composer.ComposeAsync(group, notice, Stop))!);
        Assert.Contains("They say: <@U1> *no* `really` # it is fine", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_put_back_is_asked_again_and_its_reports_are_dismissed()
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        await ReportAsync(bot.Member("ada"));
        await ReportAsync(bot.Member("ben"));
        var guido = bot.Moderator("guido");
        await guido.Types("/queue aside");
        guido.Sees("two members reported it");

        await guido.Presses("Put it back");
        await guido.IsDeliveredAgain();

        guido.Sees("decided already");
        Assert.Empty(await AsidesAsync(bot));
        Assert.Empty(await ReportsAsync(bot));
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
            await AnswerAsync(bot, bot.Member($"m{number}"), number > 4 ? BankText.Right : BankText.Wrong);
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
            await AnswerAsync(bot, bot.Member($"m{number}"), BankText.Wrong);
        }

        await guido.Types("/insights");

        guido.Sees("5 answered something");
        guido.Sees("`gil` 14 % right");
        guido.DoesNotSee("m1");
    }
}
