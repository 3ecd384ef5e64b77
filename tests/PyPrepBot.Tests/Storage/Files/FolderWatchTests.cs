using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class FolderWatchTests : IDisposable
{
    private readonly QuestionFolder _folder = new();
    private readonly NoticedTime _time = new();
    private int _told;

    [Fact]
    public async Task A_notice_of_the_file_system_asks_for_a_look_long_before_the_next_poll()
    {
        using var watch = Watch();

        _folder.Write("gil.yaml", Samples.Of("single"));

        await _time.LookAsked.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_folder_at_rest_is_told_of_once()
    {
        using var watch = Watch();
        _folder.Write("gil.yaml", Samples.Of("single"));

        _time.Advance(FolderWatch.Poll * 20);

        Assert.Equal(1, _told);
    }

    [Fact]
    public void A_folder_that_did_not_change_is_not_told_of()
    {
        using var watch = Watch();

        _time.Advance(FolderWatch.Poll * 20);

        Assert.Equal(0, _told);
    }

    [Fact]
    public void A_failure_of_the_listener_does_not_end_the_watch()
    {
        using var watch = new FolderWatch(_folder.Path, "", _time, Fail, NullLogger.Instance);

        _time.Advance(FolderWatch.Poll * 3);
        _folder.Write("gil.yaml", Samples.Of("single"));
        _time.Advance(FolderWatch.Poll * 3);

        Assert.Equal(2, _told);
    }

    public void Dispose() => _folder.Dispose();

    private FolderWatch Watch() =>
        new(_folder.Path, BankFiles.FingerprintOf(_folder.Path), _time, () => Interlocked.Increment(ref _told), NullLogger.Instance);

    private void Fail()
    {
        Interlocked.Increment(ref _told);
        throw new InvalidOperationException("The listener fails.");
    }

    /// <summary>A clock that says when a timer is set to the watch's time of rest.</summary>
    private sealed class NoticedTime : FakeTimeProvider
    {
        public TaskCompletionSource LookAsked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new NoticedTimer(base.CreateTimer(callback, state, dueTime, period), LookAsked);
    }

    private sealed class NoticedTimer(ITimer timer, TaskCompletionSource lookAsked) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == FolderWatch.Rest)
                lookAsked.TrySetResult();

            return timer.Change(dueTime, period);
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
