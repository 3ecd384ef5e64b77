using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>The only thread that writes. Callers are answered when their work is on disk, or told why it is not.</summary>
internal sealed class LiteWriter : IAsyncDisposable
{
    private readonly LiteStoreOptions _options;
    private readonly TimeProvider _time;
    private readonly WriterInbox _inbox;
    private readonly SessionKeeper _keeper;
    private readonly List<WriteRequest> _batch = [];
    private readonly List<Errand> _errands = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _checkpointAt;

    public LiteWriter(SessionKeeper keeper, WriterInbox inbox, LiteStoreOptions options, TimeProvider time)
    {
        (_keeper, _inbox, _options, _time, _checkpointAt) = (keeper, inbox, options, time, options.CheckpointBytes);
        new Thread(Run) { Name = "store writer", IsBackground = true }.Start();
    }

    public bool HasEnded => _ended.Task.IsCompleted;

    /// <summary>Runs synchronous work in a transaction. Once begun it can no longer be cancelled: it is saved or it fails.</summary>
    public async Task<T> WriteAsync<T>(Func<ILiteDatabase, T> work, Action<T>? afterCommit, CancellationToken cancellation)
    {
        var request = new WriteRequest<T>(work, afterCommit, _time.GetTimestamp());
        await EnqueueAsync(request, cancellation);
        await using var registration = request.CancelWith(cancellation);
        return await request.Completion;
    }

    public async Task<T> RunAsync<T>(Func<LiteSession, T> work, CancellationToken cancellation)
    {
        var errand = new Errand<T>(work, _time.GetTimestamp());
        await EnqueueAsync(errand, cancellation);
        await using var registration = errand.CancelWith(cancellation);
        return await errand.Completion;
    }

    /// <summary>Finishes what is queued, empties the log into the data file and closes both.</summary>
    public async ValueTask DisposeAsync()
    {
        _keeper.Stop();
        _inbox.Complete();
        await _ended.Task;
    }

    private async Task EnqueueAsync(WriterWork work, CancellationToken cancellation)
    {
        if (HasEnded) throw StorageErrors.Closed();
        await _inbox.EnqueueAsync(work, cancellation);
    }

    private void Run()
    {
        try
        {
            Loop();
        }
        catch (StorageException gaveUp)
        {
            // Only while stopping: until then the keeper does not give up.
            Fail(gaveUp, _ => true);
            _inbox.FailAll(gaveUp);
        }
        finally
        {
            _keeper.End();
            _ended.SetResult();
        }
    }

    private void Loop()
    {
        while (true)
        {
            var idle = _keeper.Session.LogLength > 0 ? _options.CheckpointWhenIdleFor : Timeout.InfiniteTimeSpan;
            switch (_inbox.Wait(idle))
            {
                case false:
                    Checkpoint();
                    return;
                case null:
                    Checkpoint();
                    break;
                default:
                    _inbox.Take(_batch, _errands);
                    CommitBatch();
                    RunErrand();
                    if (_keeper.Session.LogLength >= _checkpointAt) Checkpoint();
                    break;
            }
        }
    }

    private void CommitBatch()
    {
        for (var together = true; _batch.Count > 0; together = false)
        {
            try
            {
                BatchCommitter.Commit(_keeper.Session, _batch, together);
                _keeper.Proven();
            }
            catch (Exception error)
            {
                Reopen(error);
            }
        }
    }

    private void RunErrand()
    {
        while (_errands.Count > 0)
        {
            ReopenIfBroken();
            if (_errands.Count == 0) return;
            _errands[0].Run(_keeper.Session);
            _errands.Clear();
            ReopenIfBroken();
        }
    }

    private void Checkpoint()
    {
        try
        {
            // A reader may hold it up; then the log grows by another share before the next attempt.
            var done = _keeper.Session.Checkpoint();
            _checkpointAt = _options.CheckpointBytes + (done ? 0 : _keeper.Session.LogLength);
        }
        catch (Exception error)
        {
            Reopen(error);
        }
    }

    private void ReopenIfBroken()
    {
        if (_keeper.Session.Fault is { } fault) Reopen(fault);
    }

    private void Reopen(Exception cause) => _keeper.Reopen(cause, reason => Fail(StorageErrors.NotRecovered(reason), _inbox.IsExpired));

    private void Fail(StorageException reason, Predicate<WriterWork> which)
    {
        foreach (var work in _batch.FindAll(which)) work.Fail(reason);
        foreach (var work in _errands.FindAll(which)) work.Fail(reason);
        _batch.RemoveAll(which);
        _errands.RemoveAll(which);
        _inbox.FailExpired(reason);
    }
}
