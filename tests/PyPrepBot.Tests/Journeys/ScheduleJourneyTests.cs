using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class ScheduleJourneyTests
{
    private static readonly DateOnly Monday = DateOnly.FromDateTime(TestBot.Start.UtcDateTime);

    [Fact]
    public async Task The_days_to_come_are_shown_by_topic_level_and_id_and_never_by_their_text()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo");

        await mo.Types("/schedule show 14");

        mo.Sees("The next 14 days");
        mo.Sees("gil · easy · `gil-0");
        mo.Sees("open now");
        mo.DoesNotSee("What happens in program");
    }

    [Fact]
    public async Task A_skipped_date_has_no_challenge_and_breaks_no_streak()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var ada = bot.Member("ada");
        await AnswersAsync(ada);
        await bot.Moderator("mo").Types("/schedule skip 2026-11-24");

        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddMinutes(1));
        await AnswersAsync(ada);
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddHours(5));

        Assert.Equal(2, (await bot.StreakOf(ada)).Length);
        Assert.DoesNotContain(bot.Posts, post => post.StartsWith("Daily · #3", StringComparison.Ordinal));
        Assert.Null(await bot.Get<IChallengeStore>().FindAsync(TestBot.Group, Monday.AddDays(1), CancellationToken.None));
    }

    [Fact]
    public async Task A_break_lasts_until_somebody_resumes_and_nothing_is_made_up_for()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo");
        await mo.Types("/schedule pause");
        mo.Sees("Paused from Tue 24 Nov 2026 on");
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddHours(1));
        var before = Dailies(bot);

        await mo.Types("/schedule resume");
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddHours(2));
        var resumed = Dailies(bot);
        await bot.ClockMovesTo(TestBot.Start.AddDays(3).AddMinutes(1));

        Assert.Equal((1, 1, 2), (before, resumed, Dailies(bot)));
    }

    [Fact]
    public async Task A_pause_made_after_the_posting_hour_ends_on_the_same_day()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo");
        await mo.Types("/schedule pause");
        mo.Sees("Paused from Tue 24 Nov 2026 on. `/schedule resume`");

        await bot.ClockMovesTo(TestBot.Start.AddMinutes(5));
        await mo.Types("/schedule resume");
        mo.Sees("It goes on.");
        await mo.IsDeliveredAgain();
        mo.Sees("It was not paused.");
        await bot.ClockMovesTo(TestBot.Start.AddDays(1).AddMinutes(1));

        Assert.Equal(2, Dailies(bot));
    }

    [Fact]
    public async Task A_day_that_is_asked_again_after_its_hour_is_posted_by_hand()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo");
        await mo.Types("/schedule skip 2026-11-24");
        await bot.ClockMovesTo(TestBot.Start.AddDays(1).AddHours(1));
        await mo.Types("/schedule show");
        var menu = mo.Message.Blocks.OfType<SelectMenu>().Single(list => list.Placeholder.StartsWith("Ask again", StringComparison.Ordinal));

        await mo.Chooses(menu.Action, menu.Options[0].Value);
        mo.Sees("its hour has passed");
        mo.Sees("/schedule post");
        await mo.Types("/schedule post");
        await bot.ClockMovesTo(TestBot.Start.AddDays(1).AddHours(1).AddMinutes(1));

        Assert.Equal(2, Dailies(bot));
    }

    [Fact]
    public async Task A_pinned_question_is_the_one_that_is_asked_and_its_pin_is_audited()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));

        await bot.Moderator("mo").Types("/schedule pin gil-017 2026-11-25");
        await bot.ClockMovesTo(TestBot.Start.AddDays(2).AddMinutes(1));

        var asked = await bot.Get<IChallengeStore>().FindAsync(TestBot.Group, Monday.AddDays(2), CancellationToken.None);
        Assert.Equal("gil-017", asked!.QuestionId);
        var entry = Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None));
        Assert.Equal(("schedule", "2026-11-25", "gil-017"), (entry.What, entry.Subject, entry.After));
    }

    [Theory]
    [InlineData("/schedule skip 2027-02-31", "is no date")]
    [InlineData("/schedule skip 2026-11-20", "lies in the past")]
    [InlineData("/schedule skip 2026-12-01 to 2036-12-01", "more than a year ahead")]
    [InlineData("/schedule skip 2026-11-23", "open or over")]
    [InlineData("/schedule skip", "is missing")]
    [InlineData("/schedule pause until:2026-11-20", "ends before it begins")]
    [InlineData("/schedule pin gil-999", "no live question `gil-999`")]
    [InlineData("/schedule pin gil-001 2026-11-23", "open or over")]
    [InlineData("/schedule pin gil-001 2026-02-31", "is no date")]
    [InlineData("/schedule theme no-such-topic", "The nearest are `gil`")]
    [InlineData("/schedule theme gil 2026-01-01", "lies in the past")]
    [InlineData("/schedule set hour:25", "could not be read as an hour")]
    [InlineData("/schedule set close:100", "could not be read as hours to answer")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(string line, string words)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.Moderator("mo").Types("/group setup hour:9");
        var before = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        var mo = bot.Moderator("mo");

        await mo.Types(line);

        mo.Sees(words);
        Assert.Equal(before, await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None));
    }

    [Fact]
    public async Task Topics_a_mix_and_the_theme_of_a_week_decide_what_is_planned_at_once()
    {
        await using var bot = await TestBot.StartAsync();
        var mo = bot.Moderator("mo");
        await mo.Types("/group setup hour:9");
        await mo.Types("/group settings topics gil, asyncio");
        await mo.Types("/group settings levels harder");
        await mo.Types("/schedule theme descriptors next");

        var planned = (await bot.Get<IChallengeStore>().BetweenAsync(
            TestBot.Group, Monday.AddDays(1), Monday.AddDays(7), CancellationToken.None)).ToList();

        var bank = bot.Get<IQuestionBank>().Current;
        Assert.All(planned.SkipLast(1), one => Assert.Contains(one.QuestionId, OnOf(bank, "gil", "asyncio")));
        Assert.Contains(planned[^1].QuestionId, OnOf(bank, "descriptors"));
        Assert.Equal(Core.Questions.Difficulty.Hard, planned[0].Difficulty);
    }

    private static IEnumerable<string> OnOf(Core.Questions.QuestionBank bank, params string[] topics) =>
        topics.SelectMany(bank.LiveOn).Select(question => question.Id);

    [Fact]
    public async Task Of_two_who_swap_the_same_question_one_does()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue"));
        await mo.Types("/schedule show");
        var menu = mo.Message.Blocks.OfType<SelectMenu>().Single(list => list.Placeholder.StartsWith("Swap", StringComparison.Ordinal));
        var planned = await bot.Get<IChallengeStore>().FindAsync(TestBot.Group, Monday.AddDays(1), CancellationToken.None);

        await mo.Chooses(menu.Action, menu.Options[0].Value);
        await sue.Chooses(menu.Action, menu.Options[0].Value);

        mo.Sees("Swapped");
        sue.Sees("Somebody has swapped it already");
        var swapped = await bot.Get<IChallengeStore>().FindAsync(TestBot.Group, Monday.AddDays(1), CancellationToken.None);
        Assert.NotEqual(planned!.QuestionId, swapped!.QuestionId);
        Assert.Single(await bot.Get<IAuditStore>().LatestAsync(TestBot.Group, 10, CancellationToken.None));
    }

    [Fact]
    public async Task On_a_day_without_a_challenge_posting_asks_whether_it_counts_and_doubles_nothing()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.ClockMovesTo(TestBot.Start.AddDays(5).AddHours(3));
        var (mo, before) = (bot.Moderator("mo"), Dailies(bot));

        await mo.Types("/schedule post");
        mo.Sees("It counts as today's");
        await mo.Presses("Yes, post today's now");
        mo.Sees("on its way");
        await mo.IsDeliveredAgain();
        mo.Sees("no day has two");
        await bot.ClockMovesTo(TestBot.Start.AddDays(5).AddHours(4));

        Assert.Equal(before + 1, Dailies(bot));
    }

    [Fact]
    public async Task Another_hour_and_more_time_change_what_is_to_come_and_not_what_is_open()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo");
        await mo.Types("/group setup hour:9");

        await mo.Types("/schedule set hour:18:30 days:mon-sat close:8");

        mo.Sees("Changed: 18:30, Monday to Saturday, open 8 h.");
        var group = await bot.Get<IGroupStore>().FindAsync(TestBot.Group, CancellationToken.None);
        Assert.Equal((new TimeOnly(18, 30), TimeSpan.FromHours(8)), (group!.Schedule.PostAt, group.Schedule.CloseAfter));
        await bot.ClockMovesTo(TestBot.Start.AddDays(1).AddHours(9).AddMinutes(31));
        var second = await bot.Get<IChallengeStore>().FindAsync(TestBot.Group, Monday.AddDays(1), CancellationToken.None);
        Assert.Equal(TestBot.Start.AddDays(1).AddHours(17.5), second!.Window.Closes);
    }

    private static int Dailies(TestBot bot) => bot.Posts.Count(post => post.StartsWith("Daily", StringComparison.Ordinal));

    private static async Task AnswersAsync(TestMember member)
    {
        await member.Types("/challenge");
        await member.Presses(BankText.Right);
    }
}
