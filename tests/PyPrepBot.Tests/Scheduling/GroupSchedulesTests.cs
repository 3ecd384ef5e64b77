using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling;
using PyPrepBot.Tests.Support;
using Quartz;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class GroupSchedulesTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Sunday = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly World _world = new(Sunday);
    private readonly ServiceProvider _services;

    public GroupSchedulesTests()
    {
        var bot = _world.Start();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(_world.Time)
            .AddSingleton<IHeartbeatStore>(_world.Heartbeats)
            .AddSingleton(bot.Tick)
            .AddSingleton<GroupSchedules>()
            .AddQuartz(quartz => quartz.UseInMemoryStore())
            .BuildServiceProvider();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private GroupSchedules Schedules => _services.GetRequiredService<GroupSchedules>();

    [Fact]
    public async Task The_clock_strikes_in_the_zone_of_the_group()
    {
        var group = _world.Add("tokyo", "Asia/Tokyo");
        var ticked = new TaskCompletionSource();
        _world.Groups.Reading = _ =>
        {
            ticked.TrySetResult();
            return Task.CompletedTask;
        };
        await Schedules.ApplyAsync(group, Cancellation);
        var scheduler = await SchedulerAsync();
        await scheduler.Start(Cancellation);

        _world.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero));
        await ticked.HappenedAsync();
        await scheduler.Shutdown(waitForJobsToComplete: true, Cancellation);

        Assert.Contains(_world.Outbox.All, post => post.Kind == PostKind.Card && post.Date == new DateOnly(2026, 11, 23));
    }

    [Fact]
    public async Task A_changed_schedule_moves_the_trigger()
    {
        var group = _world.Add("berlin");
        await Schedules.ApplyAsync(group, Cancellation);

        await Schedules.ApplyAsync(group with { Schedule = group.Schedule with { PostAt = new TimeOnly(6, 15) } }, Cancellation);

        Assert.Equal(new DateTimeOffset(2026, 11, 23, 5, 15, 0, TimeSpan.Zero), await NextAsync(group, PostKind.Card));
    }

    [Fact]
    public async Task A_group_that_moves_to_another_zone_takes_its_triggers_along()
    {
        var group = _world.Add("berlin");
        await Schedules.ApplyAsync(group, Cancellation);

        await Schedules.ApplyAsync(group with { Schedule = group.Schedule with { Zone = "Asia/Tokyo" } }, Cancellation);

        Assert.Equal(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero), await NextAsync(group, PostKind.Card));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero), await NextAsync(group, PostKind.Board));
    }

    [Fact]
    public async Task A_group_that_leaves_its_channel_loses_its_triggers()
    {
        var group = _world.Add("berlin");
        await Schedules.ApplyAsync(group, Cancellation);

        await Schedules.ApplyAsync(group with { Channel = null }, Cancellation);

        Assert.Null(await NextAsync(group, PostKind.Card));
        Assert.Null(await NextAsync(group, PostKind.Board));
    }

    [Fact]
    public async Task One_groups_change_leaves_the_others_alone()
    {
        var (first, second) = (_world.Add("first"), _world.Add("second"));
        await Schedules.ApplyAsync(first, Cancellation);
        await Schedules.ApplyAsync(second, Cancellation);

        await Schedules.ApplyAsync(first with { Channel = null }, Cancellation);

        Assert.Equal(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), await NextAsync(second, PostKind.Card));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private ValueTask<IScheduler> SchedulerAsync() => _services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancellation);

    private async Task<DateTimeOffset?> NextAsync(StudyGroup group, PostKind kind)
    {
        var scheduler = await SchedulerAsync();
        var trigger = await scheduler.GetTrigger(GroupTriggers.KeyOf(group.Id, kind), Cancellation);
        return trigger?.NextFireTimeUtc;
    }
}
