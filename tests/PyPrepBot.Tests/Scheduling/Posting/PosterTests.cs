using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Posting;

public sealed class PosterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private readonly World _world = new(Now);

    [Fact]
    public async Task A_ring_sends_what_is_due_without_any_time_passing()
    {
        var bot = _world.Start();
        await bot.Poster.StartAsync(TestContext.Current.CancellationToken);

        var sent = Queue(_world.Add("a"));
        bot.Bell.Ring();
        await sent.HappenedAsync();
        await bot.Poster.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Now, Assert.Single(_world.Room.Messages).At);
    }

    [Fact]
    public async Task A_post_nobody_rang_for_is_found_all_the_same()
    {
        var bot = _world.Start();
        await bot.Poster.StartAsync(TestContext.Current.CancellationToken);

        var sent = Queue(_world.Add("a"));
        await Passing.UntilAsync(_world.Time, TimeSpan.FromSeconds(15), () => sent.Task.IsCompleted);
        await bot.Poster.StopAsync(TestContext.Current.CancellationToken);

        Assert.Single(_world.Room.Messages);
    }

    [Fact]
    public async Task An_outbox_that_cannot_be_read_is_read_again()
    {
        _world.Crash.Arm(Support.Fakes.CrashStep.Queued);
        Assert.Throws<InvalidOperationException>(() => _world.Crash.Pass(Support.Fakes.CrashStep.Queued));
        var bot = new BotRun(_world);
        await bot.Poster.StartAsync(TestContext.Current.CancellationToken);
        await Passing.UntilAsync(_world.Time, TimeSpan.Zero, () => !_world.Logged.IsEmpty);

        var sent = Queue(_world.Add("a"));
        _world.Crash.Restart();
        await Passing.UntilAsync(_world.Time, TimeSpan.FromSeconds(15), () => sent.Task.IsCompleted);
        await bot.Poster.StopAsync(TestContext.Current.CancellationToken);

        Assert.Single(_world.Room.Messages);
    }

    [Fact]
    public async Task A_sending_under_way_is_broken_off_when_the_process_stops_and_stays_begun()
    {
        var bot = _world.Start();
        var started = new TaskCompletionSource();
        Queue(_world.Add("a"));
        _world.Room.Sending = (_, cancellation) =>
        {
            started.SetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, _world.Time, cancellation);
        };
        await bot.Poster.StartAsync(TestContext.Current.CancellationToken);
        await started.HappenedAsync();

        await bot.Poster.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(bot.Poster.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Equal(PostState.Sending, _world.Outbox.All[0].State);
        Assert.Empty(_world.Logged);
    }

    [Fact]
    public async Task A_message_that_went_out_while_the_process_stopped_is_remembered()
    {
        var bot = _world.Start();
        var (arrived, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        Queue(_world.Add("a"));
        _world.Room.Sent = _ =>
        {
            arrived.SetResult();
            return answered.Task;
        };
        await bot.Poster.StartAsync(TestContext.Current.CancellationToken);
        await arrived.HappenedAsync();

        var stopping = bot.Poster.StopAsync(TestContext.Current.CancellationToken);
        answered.SetResult();
        await stopping;

        Assert.Equal(PostState.Posted, _world.Outbox.All[0].State);
    }

    private TaskCompletionSource Queue(StudyGroup group)
    {
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _world.Room.Sent = _ =>
        {
            sent.TrySetResult();
            return Task.CompletedTask;
        };
        _world.Outbox.Add(new Post(group.Id, PostKind.Card, new DateOnly(2026, 11, 24), group.Channel!, Now));
        return sent;
    }
}
