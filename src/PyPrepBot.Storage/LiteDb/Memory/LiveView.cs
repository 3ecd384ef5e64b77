using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>A view that is built by one scan when it is first read, and follows every commit from then on.</summary>
/// <remarks>
/// What is committed during the scan is kept aside and applied after it. All changes are states, not differences, so it does no harm
/// that the scan has seen some of them.
/// </remarks>
internal sealed class LiveView<TView>(Func<Task<TView>> scan, TimeProvider time) : ILiveView
    where TView : class, IView
{
    private readonly Lock _gate = new();
    private readonly List<Changes> _missed = [];
    private TView? _view;
    private Task? _scanning;
    private int _forgotten;
    private long _lastRead = time.GetUtcNow().UtcTicks;

    public DateTimeOffset LastRead => new(Volatile.Read(ref _lastRead), TimeSpan.Zero);

    /// <param name="read">Runs under the lock that holds up commits, so it is short.</param>
    public async Task<T> ReadAsync<T>(Func<TView, T> read, CancellationToken cancellation)
    {
        Volatile.Write(ref _lastRead, time.GetUtcNow().UtcTicks);
        while (true)
        {
            Task scanning;
            lock (_gate)
            {
                if (_view is not null) return read(_view);
                scanning = _scanning ??= ScanAsync();
            }

            await scanning.WaitAsync(cancellation);
        }
    }

    public void Follow(Changes changes)
    {
        lock (_gate)
        {
            if (_view is not null) _view.Follow(changes);
            else if (_scanning is not null) _missed.Add(changes);
        }
    }

    public void Forget()
    {
        lock (_gate)
        {
            _view = null;
            _missed.Clear();
            _forgotten++;
        }
    }

    private async Task ScanAsync()
    {
        // The first reader still holds the lock here.
        await Task.Yield();
        try
        {
            for (var taken = false; !taken;)
            {
                var forgottenBefore = Volatile.Read(ref _forgotten);
                taken = TryTake(await scan(), forgottenBefore);
            }
        }
        finally
        {
            lock (_gate)
            {
                _scanning = null;
                _missed.Clear();
            }
        }
    }

    private bool TryTake(TView view, int forgottenBefore)
    {
        lock (_gate)
        {
            if (forgottenBefore != _forgotten) return false;
            _missed.ForEach(view.Follow);
            _view = view;
            return true;
        }
    }
}
