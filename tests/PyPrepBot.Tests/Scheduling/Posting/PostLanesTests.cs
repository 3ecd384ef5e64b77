using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Posting;

public sealed class PostLanesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private readonly World _world = new(Now);

    [Fact]
    public async Task A_channel_reads_late_posts_in_the_order_of_the_days_they_are_about()
    {
        var group = _world.Add("a");
        Queue(group, PostKind.Reveal, Today);
        Queue(group, PostKind.Card, Today);
        Queue(group, PostKind.Board, Today.AddDays(-8));
        Queue(group, PostKind.Reveal, Today.AddDays(-1));
        Queue(group, PostKind.Reveal, Today.AddDays(-2));

        await _world.Start().PostAsync();

        Assert.Equal(
            ["Reveal 2026-11-22", "Board 2026-11-16", "Reveal 2026-11-23", "Card 2026-11-24", "Reveal 2026-11-24"], _world.Room.Texts);
    }

    [Fact]
    public async Task A_platform_that_posted_and_then_failed_has_one_message_in_the_end()
    {
        var group = _world.Add("a");
        Queue(group, PostKind.Card, Today);
        var bot = _world.Start();
        _world.Room.Sent = _ => throw new HttpRequestException("The line went dead.");
        await bot.PostAsync();

        _world.Room.Sent = _ => Task.CompletedTask;
        _world.Time.Advance(TimeSpan.FromSeconds(2));
        await bot.PostAsync();

        Assert.Single(_world.Room.Messages);
        Assert.Equal((PostState.Posted, 2), (_world.Outbox.All[0].State, _world.Room.Calls));
    }

    [Fact]
    public async Task A_failing_channel_holds_up_no_other_and_is_tried_again_by_and_by()
    {
        var (bad, good) = (_world.Add("bad"), _world.Add("good"));
        Queue(bad, PostKind.Card, Today);
        Queue(good, PostKind.Card, Today);
        var bot = _world.Start();
        _world.Room.Sending = Failing(bad);

        await bot.PostAsync();
        await bot.PostAsync();

        Assert.Equal(["Card 2026-11-24"], _world.Shown(good));
        Assert.Equal((PostState.Sending, 2), (Row(bad).State, _world.Room.Calls));
        Assert.Equal("Warning: The post bad|Discord|bad|Card|2026-11-24 could not be sent and is tried again until it expires",
            Assert.Single(_world.Logged));
    }

    [Fact]
    public async Task A_platform_that_is_away_is_one_line_in_the_log_with_its_reason()
    {
        var group = _world.Add("a");
        Queue(group, PostKind.Card, Today);
        var bot = _world.Start();
        _world.Room.Sending = (_, _) => throw new Away();

        await bot.PostAsync();

        Assert.Equal("Warning: The post a|Discord|a|Card|2026-11-24 waits and is tried again until it expires: It is raining.",
            Assert.Single(_world.Logged));
        Assert.Equal(PostState.Sending, Row(group).State);
    }

    [Fact]
    public async Task A_channel_that_hangs_holds_up_no_other()
    {
        var (hanging, good) = (_world.Add("hanging"), _world.Add("good"));
        Queue(hanging, PostKind.Card, Today);
        var bot = _world.Start();
        var held = new TaskCompletionSource();
        _world.Room.Sending = (channel, _) => channel == hanging.Channel ? held.Task : Task.CompletedTask;
        await bot.Lanes.StartDueAsync(TestContext.Current.CancellationToken);

        Queue(good, PostKind.Card, Today);
        await bot.Lanes.StartDueAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["Card 2026-11-24"], _world.Room.Texts);
        Assert.Equal(2, _world.Room.Calls);
        held.SetResult();
        await bot.Lanes.IdleAsync();
        Assert.Equal(2, _world.Room.Messages.Count);
    }

    [Fact]
    public async Task A_platform_that_never_answers_is_given_up_and_tried_again()
    {
        var group = _world.Add("a");
        Queue(group, PostKind.Card, Today);
        var bot = _world.Start();
        _world.Room.Sending = (_, cancellation) => Task.Delay(Timeout.InfiniteTimeSpan, _world.Time, cancellation);
        await bot.Lanes.StartDueAsync(TestContext.Current.CancellationToken);

        _world.Time.Advance(TimeSpan.FromMinutes(2));
        await bot.Lanes.IdleAsync();
        _world.Room.Sending = (_, _) => Task.CompletedTask;
        _world.Time.Advance(TimeSpan.FromSeconds(2));
        await bot.PostAsync();

        Assert.Single(_world.Room.Messages);
    }

    [Fact]
    public async Task A_post_that_keeps_failing_is_dropped_when_it_expires()
    {
        var group = _world.Add("a", change: schedule => schedule with { BoardDay = DayOfWeek.Friday });
        Queue(group, PostKind.Card, Today, expires: Now.AddMinutes(30));
        var bot = _world.Start();
        _world.Room.Sending = Failing(group);

        await bot.RunUntilAsync(Now.AddHours(1));

        Assert.Equal(PostState.Dropped, Row(group).State);
        Assert.InRange(Row(group).Tries, 10, 20);
        Assert.Single(_world.Logged, line => line.Contains("could not be sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_post_with_nothing_left_to_say_is_dropped()
    {
        var group = _world.Add("a");
        Queue(group, PostKind.Card, Today);
        _world.Cards.Compose = _ => null;

        await _world.Start().PostAsync();

        Assert.Equal((PostState.Dropped, 0), (Row(group).State, _world.Room.Calls));
    }

    [Fact]
    public async Task A_platform_that_is_off_here_keeps_its_posts_without_a_word()
    {
        var group = _world.Add("a") with { Channel = new ChannelRef(Platform.Slack, "space", "a") };
        _world.Groups.Save(group);
        Queue(group, PostKind.Card, Today);

        await _world.Start().PostAsync();

        Assert.Equal((PostState.Pending, 0), (Row(group).State, Row(group).Tries));
        Assert.Empty(_world.Logged);
    }

    [Fact]
    public async Task A_platform_that_is_off_here_loses_what_expires_without_a_word()
    {
        var group = _world.Add("a") with { Channel = new ChannelRef(Platform.Slack, "space", "a") };
        _world.Groups.Save(group);
        Queue(group, PostKind.Card, Today, expires: Now);

        await _world.Start().PostAsync();

        Assert.Equal(PostState.Dropped, Row(group).State);
        Assert.Empty(_world.Logged);
    }

    [Fact]
    public async Task A_card_that_arrives_after_its_close_is_redrawn()
    {
        var group = _world.Add("a");
        Queue(group, PostKind.Card, Today, expires: Now.AddSeconds(1));
        var bot = _world.Start();
        _world.Room.Sending = (_, _) =>
        {
            _world.Time.Advance(TimeSpan.FromSeconds(5));
            return Task.CompletedTask;
        };
        await bot.PostAsync();

        var edited = new TaskCompletionSource();
        _world.Room.Editing = _ =>
        {
            edited.SetResult();
            return Task.CompletedTask;
        };
        await bot.Refresher.StartAsync(TestContext.Current.CancellationToken);
        await edited.HappenedAsync();
        await bot.Refresher.StopAsync(TestContext.Current.CancellationToken);

        Assert.Single(_world.Room.Edits);
    }

    private static Func<ChannelRef, CancellationToken, Task> Failing(StudyGroup group) => (channel, _) =>
        channel == group.Channel ? Task.FromException(new HttpRequestException("Refused.")) : Task.CompletedTask;

    private void Queue(StudyGroup group, PostKind kind, DateOnly date, DateTimeOffset? expires = null) =>
        _world.Outbox.Add(new Post(group.Id, kind, date, group.Channel!, Now) { ExpiresAt = expires ?? Now.AddDays(1) });

    private Post Row(StudyGroup group) => _world.Outbox.All.Single(post => post.Group == group.Id && post.Kind == PostKind.Card);

    private sealed class Away() : PlatformUnreachableException("It is raining.");
}
