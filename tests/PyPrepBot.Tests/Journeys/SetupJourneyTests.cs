using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

public sealed class SetupJourneyTests
{
    private static readonly DateTimeOffset Afternoon = TestBot.Start.AddHours(5);
    private static readonly DateTimeOffset Tuesday = TestBot.Start.AddDays(1);

    [Fact]
    public async Task A_set_up_in_the_afternoon_posts_nothing_before_tomorrow_morning()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);

        await mo.Types("/group setup hour:9");
        await bot.SleepsUntil(Afternoon.AddMinutes(10));
        Assert.Empty(bot.PostsTo(TestBot.NewRoom));
        await mo.Types("/challenge");
        mo.Sees("The next one comes");
        await bot.SleepsUntil(Tuesday);

        Assert.StartsWith("Daily · #1", Assert.Single(bot.PostsTo(TestBot.NewRoom)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_posts_the_days_challenge_once_however_often_it_is_pressed()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup hour:9");
        var button = Page.Button(mo.Message, "Post the first challenge now").Action;

        await mo.Presses(button);
        mo.Sees("on its way");
        await mo.IsDeliveredAgain();
        mo.Sees("no day has two");
        await bot.SleepsUntil(Afternoon.AddMinutes(5));

        Assert.Single(bot.PostsTo(TestBot.NewRoom));
    }

    [Fact]
    public async Task A_challenge_posted_by_the_button_counts_though_the_bot_was_silent_before()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.SleepsUntil(TestBot.Start.AddHours(9));
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup hour:9");
        await mo.Presses("Post the first challenge now");
        await mo.Types("/challenge");
        await mo.Presses(BankText.Right);

        await bot.ClockMovesTo(Tuesday.AddSeconds(4));

        Assert.Equal(1, (await bot.StreakOf(mo)).Length);
        Assert.Contains(bot.PostsTo(TestBot.NewRoom), post => post.StartsWith("The answer to #1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hour:15", "The next one comes by itself")]
    [InlineData("days:daily hour:15", "The next one comes by itself")]
    [InlineData("days:sat hour:9", "The next one comes by itself")]
    public async Task The_button_says_when_the_next_one_comes_where_it_cannot_post(string options, string answer)
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types($"/group setup {options}");

        await mo.Presses("Post the first challenge now");
        await bot.SleepsUntil(Afternoon.AddMinutes(5));

        mo.Sees(answer);
        Assert.Empty(bot.PostsTo(TestBot.NewRoom));
    }

    [Fact]
    public async Task A_challenge_that_was_asked_for_before_the_set_up_is_posted_by_the_button_and_keeps_its_answers()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/challenge");
        await mo.Presses(BankText.Right);
        await mo.Types("/group setup hour:9");

        await mo.Presses("Post the first challenge now");
        await bot.SleepsUntil(Afternoon.AddMinutes(5));
        Assert.Contains("1 answered.", Assert.Single(bot.PostsTo(TestBot.NewRoom)), StringComparison.Ordinal);
        await bot.SleepsUntil(Tuesday);

        Assert.Equal(1, (await bot.StreakOf(mo)).Length);
        Assert.Single(bot.PostsTo(TestBot.NewRoom), post => post.StartsWith("Daily · #2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_challenge_that_is_open_stays_the_one_to_answer_when_the_hour_changes()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await bot.SleepsUntil(TestBot.Start.AddHours(1));

        await bot.Moderator("mo").Types("/group setup hour:18");
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        ada.Sees("Daily · #1");
        await ada.Presses(BankText.Right);
        ada.Sees("+11 points");
    }

    [Fact]
    public async Task The_board_of_a_week_before_the_set_up_is_not_posted()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/challenge");
        await mo.Presses(BankText.Right);
        await bot.SleepsUntil(TestBot.Start.AddDays(7).AddHours(1));

        await mo.Types("/group setup hour:9");
        await bot.SleepsUntil(TestBot.Start.AddDays(7).AddHours(2));

        Assert.Empty(bot.PostsTo(TestBot.NewRoom));
    }

    [Fact]
    public async Task Running_it_again_changes_only_what_is_given()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup zone:berlin days:mon wed fri hour:6:30pm");

        await mo.Types("/group setup hour:7");

        var group = await GroupAsync(bot);
        Assert.Equal(("Europe/Berlin", new TimeOnly(7, 0), 3), (group.Schedule.Zone, group.Schedule.PostAt, group.Schedule.Days.Count));
        Assert.Equal(("mo", "general-name", false), (group.SetUpBy!.Name, group.ChannelName, group.OnDemand));
        mo.Sees("Monday, Wednesday, Friday");
        mo.Sees("Europe/Berlin");
    }

    [Theory]
    [InlineData("zone:Europe/Berlim", "Europe/Berlin")]
    [InlineData("hour:25", "09:00")]
    [InlineData("days:someday", "mon-fri")]
    public async Task What_cannot_be_read_is_said_with_what_can_and_changes_nothing(string option, string offered)
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/challenge");
        var before = await GroupAsync(bot);

        await mo.Types($"/group setup {option}");

        mo.Sees(offered);
        mo.Sees("Nothing was changed.");
        Assert.Equal(before, await GroupAsync(bot));
    }

    [Theory]
    [InlineData("zone")]
    [InlineData("hour")]
    [InlineData("days")]
    public async Task A_page_that_was_pasted_by_mistake_does_not_hide_what_helps(string option)
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);

        await mo.Types($"/group setup {option}:{new string('y', 6000)}");

        mo.Sees("Nothing was changed.");
        Assert.InRange(Page.Words(mo.Message).Length, 60, 300);
    }

    [Theory]
    [InlineData("/group setup")]
    [InlineData("/group status")]
    public async Task Members_are_sent_to_their_moderators(string command)
    {
        await using var bot = await NewAsync();
        var ada = bot.Member("ada", TestBot.NewRoom);

        await ada.Types(command);

        ada.Sees("for the group's moderators");
        Assert.Null(await bot.Get<IGroupStore>().FindAsync(ada.Group, CancellationToken.None));
    }

    [Fact]
    public async Task Missing_permissions_are_named_for_the_channel_they_were_told_of()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom, "Embed Links", "Send Messages");

        await mo.Types("/group setup hour:9");
        mo.Sees("in #general-name the bot lacks Embed Links, Send Messages");
        await mo.Types("/group setup channel:elsewhere");

        mo.DoesNotSee("the bot lacks");
    }

    [Fact]
    public async Task Where_the_bot_was_not_invited_nothing_is_set_up_before_it_is()
    {
        await using var bot = await NewAsync();
        var outsider = LinkedPlaces.Outsider(bot);

        await outsider.Types("/group setup hour:10");
        outsider.Sees("/invite @PyPrepBot");
        var before = await LinkedPlaces.GroupAsync(bot, LinkedPlaces.Guest);
        await outsider.Types("/group setup channel:C2");

        outsider.Sees("The group is set up");
        Assert.False(before.IsSetUp);
        Assert.Equal("C2", (await LinkedPlaces.GroupAsync(bot, LinkedPlaces.Guest)).Channel!.Id);
    }

    [Fact]
    public async Task A_moderator_is_named_as_the_platform_names_them()
    {
        await using var bot = await NewAsync();
        var ben = bot.Member("ben", TestBot.SlackRoom);

        await ben.Types("/group setup hour:9");

        ben.Sees("the workspace's owners and admins");
        ben.DoesNotSee("Manage Server");
    }

    [Fact]
    public async Task A_card_that_may_be_missing_is_posted_again_when_a_moderator_asks_for_it()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup hour:9");
        bot.Channels.Refusing = new Core.Chat.PostRefusedException(Core.Chat.PostRefusal.Unclear, "no answer");
        await mo.Presses("Post the first challenge now");
        await bot.SleepsUntil(Afternoon.AddMinutes(1));
        bot.Channels.Refusing = null;
        await bot.SleepsUntil(Afternoon.AddMinutes(6));
        var alone = bot.PostsTo(TestBot.NewRoom).Count;

        await mo.IsDeliveredAgain();
        await bot.SleepsUntil(Afternoon.AddMinutes(7));

        Assert.Equal(0, alone);
        Assert.Equal("mo", Assert.Single(bot.Channels.Told).User.Name);
        Assert.StartsWith("Daily · #1", Assert.Single(bot.PostsTo(TestBot.NewRoom)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_card_shows_a_question_and_neither_its_answer_nor_anything_to_press()
    {
        await using var bot = await NewAsync(BankText.Choice);
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup hour:9");

        await mo.Presses("Send a test card to me");

        mo.Sees("What happens in this piece of Python?");
        mo.Sees(BankText.Right);
        mo.DoesNotSee(BankText.WhyWrong);
        Assert.Empty(mo.Message.Blocks.OfType<ButtonRow>());
        Assert.Equal(0, await bot.PointsOf(mo));
    }

    [Fact]
    public async Task The_status_says_what_comes_next_in_both_clocks_and_who_decided()
    {
        await using var bot = await NewAsync();
        var mo = bot.Moderator("mo", TestBot.NewRoom);
        await mo.Types("/group setup zone:Asia/Tokyo hour:9");

        await mo.Types("/group status");

        mo.Sees("the challenge of 2026-11-24: Tue 24 Nov 09:00 Asia/Tokyo (Tue 24 Nov 00:00 UTC)");
        mo.Sees("2026-11-26");
        mo.DoesNotSee("2026-11-27");
        mo.Sees("none in the last two weeks");
        mo.Sees("mo");
    }

    private static async Task<TestBot> NewAsync(string? questions = null)
    {
        var bot = await TestBot.StartAsync(questions ?? BankText.Many(30));
        await bot.SleepsUntil(Afternoon);
        return bot;
    }

    private static async Task<StudyGroup> GroupAsync(TestBot bot) =>
        (await bot.Get<IGroupStore>().FindAsync(bot.Member("any", TestBot.NewRoom).Group, CancellationToken.None))!;
}
