using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Posting;

public sealed class RefusalTests
{
    private static readonly DateTimeOffset Opening = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly World _world = new(Opening);
    private readonly StudyGroup _group;

    public RefusalTests()
    {
        // Boards fall on Thursdays, so that these days have one post each.
        _group = _world.Add("berlin", change: schedule => schedule with { BoardDay = DayOfWeek.Thursday })
            with { SetUpBy = new UserRef(Platform.Discord, "1", "mo"), ChannelName = "daily" };
        _world.Groups.Save(_group);
    }

    private Task<StudyGroup?> KeptAsync => _world.Groups.FindAsync(_group.Id, TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_refused_post_is_dropped_and_not_tried_again()
    {
        Refuse(PostRefusal.MissingPermission);

        await RunAsync(Opening.AddHours(5));

        Assert.Equal(1, _world.Room.Calls);
        Assert.Equal(PostState.Dropped, Assert.Single(_world.Outbox.All, post => post.Kind == PostKind.Card).State);
        Assert.Equal((1, null), ((await KeptAsync)!.Refusals, (await KeptAsync)!.Halt));
    }

    [Fact]
    public async Task The_second_refusal_in_a_row_halts_the_schedule()
    {
        Refuse(PostRefusal.MissingPermission);

        await RunAsync(Opening.AddDays(4));

        Assert.Equal(2, _world.Room.Calls);
        Assert.Equal("the bot may not post there; it needs: Send Messages", (await KeptAsync)!.Halt!.Reason);
        Assert.Equal(2, _world.Outbox.All.Count(post => post.Kind == PostKind.Card));
    }

    [Fact]
    public async Task A_post_that_arrives_ends_the_row()
    {
        var calls = 0;
        _world.Room.Sending = (_, _) => ++calls % 2 == 1
            ? throw new PostRefusedException(PostRefusal.MissingPermission, "Send Messages")
            : Task.CompletedTask;

        await RunAsync(Opening.AddDays(3).AddHours(1));

        Assert.True(calls >= 4, $"{calls} posts were tried");
        Assert.Null((await KeptAsync)!.Halt);
    }

    [Fact]
    public async Task Whoever_set_it_up_hears_of_the_first_refusal_and_of_the_halt()
    {
        Refuse(PostRefusal.MissingPermission);

        await RunAsync(Opening.AddDays(4));

        Assert.Equal(["A post could not be posted.", "Posting is halted."], _world.Room.Told.Select(told => told.Message.Summary));
        Assert.All(_world.Room.Told, told => Assert.Equal("mo", told.User.Name));
    }

    [Fact]
    public async Task A_channel_that_is_gone_halts_at_once()
    {
        Refuse(PostRefusal.ChannelGone);

        await RunAsync(Opening.AddHours(1));

        Assert.True((await KeptAsync)!.Halt!.ChannelIsGone);
        Assert.Equal("Posting is halted.", Assert.Single(_world.Room.Told).Message.Summary);
    }

    [Fact]
    public async Task A_refused_day_harms_no_streak()
    {
        await RunAsync(Opening);
        _world.Answer(_group, "ada", new DateOnly(2026, 11, 23));
        Refuse(PostRefusal.MissingPermission);

        await RunAsync(Opening.AddDays(4));

        Assert.Equal((1, 1), (_world.StreakOf(_group, "ada").Length, _world.StreakOf(_group, "ada").Freezes));
    }

    [Fact]
    public async Task Nothing_is_posted_where_the_bot_was_removed()
    {
        _world.Groups.Save(_group with { HasLeft = true });

        await RunAsync(Opening.AddDays(2));

        Assert.Empty(_world.Outbox.All);
    }

    [Fact]
    public async Task An_edit_that_is_refused_is_not_asked_for_again()
    {
        var bot = _world.Start();
        await bot.TickAsync(_group);
        await bot.PostAsync();
        var edits = 0;
        _world.Room.Editing = _ => ++edits > 0 ? throw new PostRefusedException(PostRefusal.ChannelGone, "Unknown Message") : Task.CompletedTask;

        await bot.Drawing.DrawAsync(_group.Id, new DateOnly(2026, 11, 23), TestContext.Current.CancellationToken);
        await bot.Drawing.DrawAsync(_group.Id, new DateOnly(2026, 11, 23), TestContext.Current.CancellationToken);

        Assert.Equal(1, edits);
        Assert.Single(_world.Logged);
    }

    [Fact]
    public async Task A_post_that_may_have_arrived_is_not_sent_again_counts_for_nothing_and_is_told_once()
    {
        Refuse(PostRefusal.Unclear);

        await RunAsync(Opening.AddDays(1).AddHours(1));

        Assert.Equal(2, _world.Room.Calls);
        Assert.Equal((0, null), ((await KeptAsync)!.Refusals, (await KeptAsync)!.Halt));
        Assert.Equal(["A post may be missing.", "A post may be missing."], _world.Room.Told.Select(told => told.Message.Summary));
    }

    [Fact]
    public async Task A_refusal_in_one_room_halts_that_room_and_no_other()
    {
        var there = new ChannelRef(Platform.Discord, "elsewhere", "there");
        var sue = new UserRef(Platform.Discord, "2", "sue");
        _world.Groups.Save(_group with { Linked = new LinkedRooms([new GroupRoom(there) { SetUpBy = sue }]) });
        _world.Room.Sending = (channel, _) => channel == there
            ? throw new PostRefusedException(PostRefusal.MissingPermission, "Send Messages")
            : Task.CompletedTask;

        await RunAsync(Opening.AddDays(2).AddHours(1));

        var group = (await KeptAsync)!;
        Assert.Equal((null, true, true), (group.Halt, group.Linked[0].Halt is not null, group.IsPosting));
        Assert.Equal(3, _world.Shown(_group).Count(text => text.StartsWith("Card", StringComparison.Ordinal)));
        Assert.Equal(["sue", "sue"], _world.Room.Told.Select(told => told.User.Name));
    }

    [Fact]
    public async Task A_post_for_a_place_that_is_not_linked_any_more_is_dropped()
    {
        var there = new ChannelRef(Platform.Discord, "elsewhere", "there");
        _world.Outbox.Add(new Post(_group.Id, PostKind.Card, new DateOnly(2026, 11, 23), there, Opening));

        await _world.Start().PostAsync();

        Assert.Equal(PostState.Dropped, Assert.Single(_world.Outbox.All).State);
    }

    [Fact]
    public async Task A_group_that_rests_posts_nothing()
    {
        _world.Groups.Save(_group with { LinkedTo = new GroupId("another") });
        _world.Outbox.Add(new Post(_group.Id, PostKind.Card, new DateOnly(2026, 11, 23), _group.Channel!, Opening));

        await RunAsync(Opening.AddDays(2));

        Assert.Equal(PostState.Dropped, Assert.Single(_world.Outbox.All).State);
        Assert.Equal(0, _world.Room.Calls);
    }

    private void Refuse(PostRefusal reason) =>
        _world.Room.Sending = (_, _) => throw new PostRefusedException(reason, "Send Messages");

    private Task RunAsync(DateTimeOffset end) => _world.Start().RunUntilAsync(end);
}
