using System.Diagnostics.CodeAnalysis;
using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Lets a bounded number of readers into the session that is open, and none while the writer changes sessions.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore never makes a wait handle, so there is nothing to dispose.")]
internal sealed class ReadGate(LiteStoreOptions options, TimeProvider time, Action onBroken)
{
    private readonly SemaphoreSlim _places = new(0);
    private LiteSession? _session;

    public async Task<T> ReadAsync<T>(Func<ILiteDatabase, T> read, CancellationToken cancellation)
    {
        await EnterAsync(cancellation);
        try
        {
            return await Task.Run(() => Read(read), cancellation);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Open(LiteSession session)
    {
        _session = session;
        _places.Release(options.Readers);
    }

    /// <summary>Waits until the last reader has left. LiteDB's engine must not be closed under one.</summary>
    public void Close()
    {
        for (var place = 0; place < options.Readers; place++) _places.Wait();
        _session = null;
    }

    /// <summary>Lets everybody in again, to be told that there is nothing any more.</summary>
    public void Shut() => _places.Release(options.Readers);

    private T Read<T>(Func<ILiteDatabase, T> read)
    {
        var session = _session ?? throw StorageErrors.Closed();
        try
        {
            return read(session.ReaderView);
        }
        catch (LiteException fatal) when (fatal.IsCritical || fatal.ErrorCode == LiteException.ENGINE_DISPOSED)
        {
            session.Break(fatal);
            onBroken();
            throw StorageErrors.NotRecovered(fatal);
        }
    }

    private async Task EnterAsync(CancellationToken cancellation)
    {
        if (_places.Wait(0, cancellation)) return;
        using var limit = new CancellationTokenSource(options.OutageLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await _places.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw StorageErrors.NotRecovered(null);
        }
    }
}
