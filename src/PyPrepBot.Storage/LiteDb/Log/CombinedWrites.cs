using System.Collections.Concurrent;
using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>
/// Does everything that came in while the writer was busy as one piece of work. At nine in the morning a whole group answers the same
/// question: what all those answers change is then read and written once.
/// </summary>
internal sealed class CombinedWrites<TItem, TResult>(LiteConnection connection, Func<LogTransaction, TItem, TResult> work)
{
    private readonly ConcurrentQueue<WaitingItem<TItem, TResult>> _waiting = new();
    private int _isAsked;

    public async Task<TResult> WriteAsync(TItem item, CancellationToken cancellation)
    {
        var waiting = new WaitingItem<TItem, TResult>(item);
        await using var registration = cancellation.UnsafeRegister((_, token) => waiting.Cancel(token), null);
        _waiting.Enqueue(waiting);
        if (Interlocked.Exchange(ref _isAsked, 1) == 0) _ = CommitAsync();
        return await waiting.Completion;
    }

    private async Task CommitAsync()
    {
        var batch = new List<WaitingItem<TItem, TResult>>();
        try
        {
            var results = await connection.WriteLogAsync(transaction => Run(transaction, batch), CancellationToken.None);
            for (var index = 0; index < results.Count; index++) batch[index].Succeed(results[index]);
        }
        catch (Exception failure)
        {
            // Before the work began, whoever waits has not been taken yet.
            Take(batch);
            await SettleAsync(batch, failure);
        }
    }

    private List<TResult> Run(LogTransaction transaction, List<WaitingItem<TItem, TResult>> batch)
    {
        Take(batch);
        return batch.ConvertAll(waiting => work(transaction, waiting.Item));
    }

    // The order matters: whoever comes after the mark is lowered asks for a commit of their own.
    private void Take(List<WaitingItem<TItem, TResult>> batch)
    {
        Interlocked.Exchange(ref _isAsked, 0);
        while (_waiting.TryDequeue(out var waiting))
        {
            if (waiting.TryClaim()) batch.Add(waiting);
        }
    }

    /// <summary>One bad item fails alone; a store that cannot save fails for all of them.</summary>
    private async Task SettleAsync(List<WaitingItem<TItem, TResult>> batch, Exception failure)
    {
        foreach (var waiting in batch)
        {
            if (batch.Count == 1 || failure is StorageException) waiting.Fail(failure);
            else await CommitAloneAsync(waiting);
        }
    }

    private async Task CommitAloneAsync(WaitingItem<TItem, TResult> waiting)
    {
        try
        {
            waiting.Succeed(await connection.WriteLogAsync(transaction => work(transaction, waiting.Item), CancellationToken.None));
        }
        catch (Exception failure)
        {
            waiting.Fail(failure);
        }
    }
}
