using Microsoft.Extensions.Time.Testing;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>A clock that knows which waits are going on, so that a test can let exactly one of them pass.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<WatchedTimer> _timers = [];
    private readonly List<(TimeSpan Due, TaskCompletionSource Asked)> _watchers = [];

    /// <summary>Waits until somebody waits for just so long, and lets that time pass.</summary>
    public async Task PassAsync(TimeSpan due)
    {
        await AskedAsync(due);
        Advance(due);
    }

    /// <summary>Waits until somebody waits for just so long. Each wait is seen once.</summary>
    public Task AskedAsync(TimeSpan due)
    {
        lock (_lock)
        {
            var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_timers.Find(timer => timer.Due == due) is { } found && _timers.Remove(found))
                asked.SetResult();
            else
                _watchers.Add((due, asked));

            return asked.Task.InTimeAsync();
        }
    }

    public bool IsAsked(TimeSpan due)
    {
        lock (_lock)
            return _timers.Exists(timer => timer.Due == due);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(base.CreateTimer(callback, state, dueTime, period), dueTime, Forget);
        lock (_lock)
        {
            var watcher = _watchers.FindIndex(one => one.Due == dueTime);
            if (watcher < 0)
            {
                _timers.Add(timer);
            }
            else
            {
                _watchers[watcher].Asked.SetResult();
                _watchers.RemoveAt(watcher);
            }
        }

        return timer;
    }

    private void Forget(WatchedTimer timer)
    {
        lock (_lock)
            _timers.Remove(timer);
    }

    private sealed class WatchedTimer(ITimer inner, TimeSpan due, Action<WatchedTimer> forget) : ITimer
    {
        public TimeSpan Due => due;

        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(dueTime, period);

        public void Dispose()
        {
            forget(this);
            inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            forget(this);
            return inner.DisposeAsync();
        }
    }
}
