using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support.Fakes;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class GroupTickTests
{
    private static readonly DateTimeOffset Opening = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_group_whose_tick_fails_is_named_in_the_log_once_and_stops_nobody()
    {
        var world = new World(Opening);
        var broken = world.Add("broken", change: schedule => schedule with { Zone = "Europe/Nowhere" });
        var sound = world.Add("sound");
        var bot = world.Start();

        await bot.TickAsync(broken);
        await bot.TickAsync(sound);

        Assert.Equal("Error: The tick of group broken failed", Assert.Single(world.Logged));
        Assert.Contains(world.Outbox.All, post => post.Group == sound.Id && post.Kind == PostKind.Card);
    }

    [Fact]
    public async Task A_chore_that_fails_is_logged_and_keeps_no_other_from_being_done()
    {
        var sound = new CountingChore(fails: false);
        var world = new World(Opening) { Chores = [new CountingChore(fails: true), sound] };
        var group = world.Add("berlin");

        await world.Start().TickAsync(group);

        Assert.Equal(1, sound.Runs);
        Assert.Equal("Error: CountingChore failed for group berlin", Assert.Single(world.Logged));
    }

    [Fact]
    public async Task A_second_tick_of_a_group_waits_for_the_first_one()
    {
        var world = new World(Opening);
        var group = world.Add("berlin");
        var (first, reads) = (new TaskCompletionSource(), 0);
        world.Groups.Reading = _ => ++reads == 1 ? first.Task : Task.CompletedTask;
        var bot = world.Start();

        var ticks = new[] { bot.TickAsync(group), bot.TickAsync(group) };
        var readsMeanwhile = reads;
        first.SetResult();
        await Task.WhenAll(ticks);

        Assert.Equal((1, 2), (readsMeanwhile, reads));
    }

    [Fact]
    public async Task A_slow_group_holds_up_no_other()
    {
        var world = new World(Opening);
        var (slow, quick) = (world.Add("slow"), world.Add("quick"));
        var held = new TaskCompletionSource();
        world.Groups.Reading = id => id == slow.Id ? held.Task : Task.CompletedTask;
        var bot = world.Start();

        var waiting = bot.TickAsync(slow);
        await bot.TickAsync(quick);

        Assert.False(waiting.IsCompleted);
        Assert.Contains(world.Outbox.All, post => post.Group == quick.Id);
        held.SetResult();
        await waiting;
    }

    [Fact]
    public async Task A_week_is_reserved_ahead()
    {
        var world = new World(Opening);
        var group = world.Add("berlin");

        await world.Start().TickAsync(group);

        var today = new DateOnly(2026, 11, 23);
        var planned = await world.Challenges.BetweenAsync(group.Id, today, today.AddDays(30), TestContext.Current.CancellationToken);
        Assert.Equal([23, 24, 25, 26, 27, 30], planned.Select(challenge => challenge.Date.Day));
    }

    [Fact]
    public async Task An_empty_bank_posts_nothing_and_is_no_error()
    {
        var world = new World(Opening) { Bank = new Support.Fakes.FixedBank(0) };
        var group = world.Add("berlin");

        await world.Start().TickAsync(group);

        Assert.DoesNotContain(world.Outbox.All, post => post.Kind == PostKind.Card);
        Assert.Empty(world.Logged);
    }

    [Fact]
    public async Task A_group_without_a_channel_gets_no_posts()
    {
        var world = new World(Opening);
        var group = world.Add("berlin") with { Channel = null, OnDemand = true };
        world.Groups.Save(group);

        await world.Start().RunUntilAsync(Opening.AddDays(2));

        Assert.Empty(world.Outbox.All);
        Assert.Empty(world.Logged);
    }

    [Fact]
    public async Task A_challenge_that_refuses_to_close_is_not_asked_again_at_once()
    {
        var world = new World(Opening);
        var group = world.Add("berlin");
        var bot = world.Start();
        await bot.TickAsync(group);
        world.Challenges.RefusesToClose = true;
        world.Time.Advance(TimeSpan.FromHours(24) + Window.Grace + TimeSpan.FromMilliseconds(1));

        await bot.TickAsync(group);

        Assert.True(bot.Closings.Next > world.Time.GetUtcNow());
    }
}
