using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using Xunit;
using static PyPrepBot.Tests.Journeys.LinkedPlaces;

namespace PyPrepBot.Tests.Journeys;

public sealed class LinkedGroupJourneyTests
{
    private static readonly DateTimeOffset Tuesday = TestBot.Start.AddDays(1);

    [Fact]
    public async Task Both_places_get_the_same_card_and_its_answer_below_it()
    {
        await using var bot = await StartAsync();

        await bot.ClockMovesTo(Tuesday);
        await bot.ClockMovesTo(Tuesday.AddHours(4).AddSeconds(4));

        var (home, there) = (bot.Posts, bot.PostsTo(TestBot.SlackRoom));
        Assert.Equal(["Daily · #2", "The answer to #2"], there.Select(post => string.Join(' ', post.Split(' ').Take(there[0] == post ? 3 : 4))));
        Assert.Equal(home.TakeLast(2), there);
        Assert.Equal(0, bot.Slack.ThreadOfLast(TestBot.SlackRoom));
        Assert.Equal((TestBot.Room, home[^2]), CardOf(bot.Channels.Posts[bot.Channels.ThreadOfLast(TestBot.Room)!.Value]));
    }

    [Fact]
    public async Task One_board_has_the_members_of_both_places_and_comes_to_both()
    {
        await using var bot = await StartAsync();
        await AnswerAsync(bot.Member("ada"));
        var ben = bot.Member("ben", TestBot.SlackRoom);
        await AnswerAsync(ben);

        await ben.Types("/leaderboard");
        ben.Sees("ada");
        await bot.ClockMovesTo(TestBot.Start.AddHours(5));
        await bot.SleepsUntil(TestBot.Start.AddDays(7));

        Assert.Contains(bot.Posts, post => post.Contains("2 members took part.", StringComparison.Ordinal));
        Assert.Contains(bot.PostsTo(TestBot.SlackRoom), post => post.Contains("2 members took part.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_code_shows_what_will_happen_and_changes_nothing_before_the_button()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        await AnswerAsync(bot.Member("ada"));
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");

        await sue.Types($"/group link {CodeOn(mo).ToLowerInvariant()}");

        sue.Sees("joins the group of #room-name on Terminal");
        sue.Sees("a challenge at 09:00 Etc/UTC");
        sue.Sees("1 there, 0 here");
        Assert.Null((await GroupAsync(bot, Guest)).LinkedTo);
        Assert.Empty((await GroupAsync(bot)).Linked);
    }

    [Fact]
    public async Task Pressed_twice_it_is_linked_once()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30));
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        await sue.Types($"/group link {CodeOn(mo)}");

        await sue.Presses("Link");
        sue.Sees("The channels are linked.");
        await sue.IsDeliveredAgain();

        sue.Sees("This place is linked already");
        Assert.Single((await GroupAsync(bot)).Linked);
    }

    [Fact]
    public async Task The_linked_room_gets_the_open_challenge_when_a_moderator_asks_for_it_and_the_other_one_no_second()
    {
        await using var bot = await StartAsync();
        var sue = bot.Moderator("sue", TestBot.SlackRoom);
        await sue.Types("/group setup hour:9");

        await sue.Presses("Post the first challenge now");
        await bot.SleepsUntil(TestBot.Start.AddMinutes(5));
        await sue.IsDeliveredAgain();

        sue.Sees("no day has two");
        Assert.StartsWith("Daily · #1", Assert.Single(bot.PostsTo(TestBot.SlackRoom)), StringComparison.Ordinal);
        Assert.Single(bot.Posts);
    }

    [Fact]
    public async Task A_set_up_in_the_linked_room_moves_that_room_and_the_hour_of_both()
    {
        await using var bot = await StartAsync();

        await bot.Moderator("sue", TestBot.SlackRoom).Types("/group setup channel:C2 hour:10");

        var group = await GroupAsync(bot);
        Assert.Equal((TestBot.Room, "C2", new TimeOnly(10, 0)), (group.Channel, group.Linked[0].Channel.Id, group.Schedule.PostAt));
        Assert.Equal(("mo", "sue"), (group.SetUpBy!.Name, group.Linked[0].SetUpBy!.Name));
        Assert.Null((await GroupAsync(bot, Guest)).Channel);
    }

    [Fact]
    public async Task What_one_platform_refuses_halts_its_room_alone_and_is_told_to_whoever_linked_it()
    {
        await using var bot = await StartAsync();
        bot.Slack.Refusing = new PostRefusedException(PostRefusal.ChannelGone, "is_archived");

        await bot.ClockMovesTo(Tuesday);
        await bot.ClockMovesTo(Tuesday.AddDays(1));

        Assert.Equal(3, bot.Posts.Count(post => post.StartsWith("Daily", StringComparison.Ordinal)));
        Assert.Equal("sue", Assert.Single(bot.Slack.Told).User.Name);
        Assert.Empty(bot.Channels.Told);
        var mo = bot.Moderator("mo");
        await mo.Types("/group status");
        mo.Sees("Posting is halted in #C1-name on Slack");
        mo.Sees("#room-name, posted to, set up by");
        mo.Sees("the challenge of 2026-11-26");
    }

    [Fact]
    public async Task The_own_group_of_the_linked_place_rests_and_closes_what_was_open_without_a_word()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var sue = bot.Moderator("sue", TestBot.SlackRoom);
        await sue.Types("/group setup hour:9");
        await sue.Presses("Post the first challenge now");
        await bot.SleepsUntil(TestBot.Start.AddMinutes(1));
        await AnswerAsync(sue);
        await LinkAsync(bot);

        await bot.ClockMovesTo(Tuesday.AddHours(1));

        Assert.Equal(1, Core.Standing.Streak.Totals((await bot.StateOf(sue)).Streak).Length);
        Assert.Equal(2, bot.PostsTo(TestBot.SlackRoom).Count);
        Assert.Equal(bot.Posts[^1], bot.PostsTo(TestBot.SlackRoom)[1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Unlinked_from_either_side_each_place_goes_on_with_what_it_had(bool fromHome)
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(30), TestBot.Mornings);
        var sue = bot.Moderator("sue", TestBot.SlackRoom);
        await sue.Types("/group setup hour:9");
        await sue.Presses("Post the first challenge now");
        await bot.SleepsUntil(TestBot.Start.AddMinutes(1));
        await AnswerAsync(sue);
        var (before, points) = (await GroupAsync(bot, Guest), await PointsAsync(bot, sue, Guest));
        await LinkAsync(bot);
        await bot.ClockMovesTo(Tuesday.AddHours(1));

        var who = fromHome ? bot.Moderator("mo") : sue;
        await who.Types("/group unlink");
        await who.Presses("Unlink");
        who.Sees("not linked any more");
        await who.IsDeliveredAgain();
        who.Sees("This group is not linked");

        var after = await GroupAsync(bot, Guest);
        Assert.Equal(before with { ScheduledSince = after.ScheduledSince, PostsSince = after.PostsSince }, after);
        Assert.Equal((11, 11), (points, await PointsAsync(bot, sue, Guest)));
        Assert.Empty((await GroupAsync(bot)).Linked);
        await bot.ClockMovesTo(Tuesday.AddDays(1));
        Assert.StartsWith("Daily · #2", bot.PostsTo(TestBot.SlackRoom)[^1], StringComparison.Ordinal);
        Assert.StartsWith("Daily · #3", bot.Posts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_without_a_schedule_has_no_code_to_give()
    {
        await using var bot = await TestBot.StartAsync(BankText.Many(3));
        var sue = bot.Moderator("sue", TestBot.SlackRoom);

        await sue.Types("/group link");
        sue.Sees("has to have one");
        await sue.Types("/group unlink");

        sue.Sees("This group is not linked");
    }

    private static (ChannelRef Channel, string Words) CardOf((ChannelRef Channel, ChatMessage Message, string Key) post) =>
        (post.Channel, Page.Words(post.Message));
}
