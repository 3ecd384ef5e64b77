using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public class LiteStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_can_be_read()
    {
        await using var store = Open(new SimulatedDisk());

        await store.WriteAsync(database => Insert(database, 1), Cancellation);

        Assert.Equal(1, await store.ReadAsync(Count, Cancellation));
    }

    [Fact]
    public async Task One_bad_request_of_a_batch_fails_alone()
    {
        await using var store = Open(new SimulatedDisk());
        using var gate = new ManualResetEventSlim();
        var first = store.WriteAsync(_ => Hold(gate), Cancellation);
        var good = store.WriteAsync(database => Insert(database, 1), Cancellation);
        var bad = store.WriteAsync<int>(database => throw new NotSupportedException($"{Insert(database, 2)}"), Cancellation);
        var alsoGood = store.WriteAsync(database => Insert(database, 3), Cancellation);

        gate.Set();

        await Task.WhenAll(good, alsoGood);
        await Assert.ThrowsAsync<NotSupportedException>(() => bad);
        Assert.Equal(2, await store.ReadAsync(Count, Cancellation));
    }

    [Fact]
    public async Task A_failure_that_the_work_swallows_still_undoes_all_of_it()
    {
        await using var store = Open(new SimulatedDisk());
        await store.WriteAsync(database => Insert(database, 1), Cancellation);

        var write = store.WriteAsync(database => Insert(database, 2) + TryInsert(database, 1) + TryInsert(database, 3), Cancellation);

        await Assert.ThrowsAsync<LiteException>(() => write);
        Assert.Equal(1, await store.ReadAsync(Count, Cancellation));
    }

    [Fact]
    public async Task Work_cancelled_while_it_waits_does_not_run()
    {
        await using var store = Open(new SimulatedDisk());
        using var gate = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var busy = new TaskCompletionSource();
        var first = store.WriteAsync(_ => busy.TrySetResult() && Hold(gate), Cancellation);
        await busy.Task.WaitAsync(Cancellation);
        var second = store.WriteAsync(database => Insert(database, 1), cancelled.Token);

        await cancelled.CancelAsync();
        gate.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(0, await store.WriteAsync(Count, Cancellation));
    }

    [Fact]
    public async Task Work_cancelled_once_it_runs_is_saved_all_the_same()
    {
        await using var store = Open(new SimulatedDisk());
        using var cancelled = new CancellationTokenSource();

        await store.WriteAsync(database => CancelAndInsert(database, cancelled), cancelled.Token);

        Assert.Equal(1, await store.ReadAsync(Count, Cancellation));
    }

    [Fact]
    public async Task What_follows_a_commit_is_done_before_the_caller_goes_on()
    {
        await using var store = Open(new SimulatedDisk());
        var indexed = 0;

        await store.WriteAsync(database => Insert(database, 7), number => indexed = number, Cancellation);

        Assert.Equal(7, indexed);
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var store = Open(new SimulatedDisk());

        var error = await Assert.ThrowsAsync<StorageException>(() => store.ReadAsync(database => Insert(database, 1), Cancellation));

        Assert.Equal(StorageProblem.Misused, error.Problem);
    }

    [Fact]
    public async Task No_more_readers_run_at_once_than_there_are_places()
    {
        await using var store = Open(new SimulatedDisk(), LiteStoreOptions.Default with { Readers = 2 });
        var (running, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => store.ReadAsync(Observe, Cancellation)));

        Assert.InRange(most, 1, 2);

        int Observe(ILiteDatabase database)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            SpinWait.SpinUntil(() => Volatile.Read(ref running) > 2, TimeSpan.FromMilliseconds(5));
            return Interlocked.Decrement(ref running);
        }
    }

    [Fact]
    public async Task Work_cannot_wait_for_something_inside_its_transaction()
    {
        await using var store = Open(new SimulatedDisk());

        var error = await Assert.ThrowsAsync<StorageException>(() => store.WriteAsync(_ => Task.CompletedTask, Cancellation));

        Assert.Equal(StorageProblem.Misused, error.Problem);
    }

    [Fact]
    public async Task A_secondary_index_is_refused()
    {
        await using var store = Open(new SimulatedDisk());

        var write = store.WriteAsync(database => database.GetCollection("things").EnsureIndex("name"), Cancellation);

        Assert.Equal(StorageProblem.Misused, (await Assert.ThrowsAsync<StorageException>(() => write)).Problem);
    }

    [Fact]
    public async Task Closing_finishes_what_was_asked_and_empties_the_log()
    {
        var disk = new SimulatedDisk();
        var store = Open(disk);
        var writes = Enumerable.Range(1, 50).Select(id => store.WriteAsync(database => Insert(database, id), Cancellation)).ToList();

        await store.DisposeAsync();

        await Task.WhenAll(writes);
        Assert.Empty(disk.ToImage().Log);
        await using var again = Open(disk);
        Assert.Equal(50, await again.ReadAsync(Count, Cancellation));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = Open(new SimulatedDisk());
        await store.DisposeAsync();

        var error = await Assert.ThrowsAsync<StorageException>(() => store.WriteAsync(database => Insert(database, 1), Cancellation));

        Assert.Equal(StorageProblem.Closed, error.Problem);
        Assert.False(store.IsReady);
    }

    [Fact]
    public async Task A_long_log_is_moved_into_the_data_file()
    {
        var disk = new SimulatedDisk();
        var options = LiteStoreOptions.Default with { CheckpointBytes = 10 * PageLayout.Size };
        await using var store = LiteStore.Open(disk, options, TimeProvider.System, NullLogger.Instance);

        for (var id = 1; id <= 30; id++) await store.WriteAsync(database => Insert(database, id), Cancellation);

        Assert.Contains(
            disk.Journal.ToArray(), happened => happened is { Kind: DiskEventKind.SetLength, File: SimulatedDisk.LogName, Position: 0 });
    }

    [Fact]
    public async Task An_idle_store_empties_its_log()
    {
        var disk = new SimulatedDisk();
        var emptied = new TaskCompletionSource();
        disk.Fault = (file, kind) =>
        {
            if (file == SimulatedDisk.LogName && kind == DiskEventKind.SetLength) emptied.TrySetResult();
            return null;
        };
        var options = LiteStoreOptions.Default with { CheckpointWhenIdleFor = TimeSpan.FromMilliseconds(1) };

        await using var store = LiteStore.Open(disk, options, TimeProvider.System, NullLogger.Instance);

        await emptied.Task.WaitAsync(Cancellation);
    }

    private static LiteStore Open(SimulatedDisk disk, LiteStoreOptions? options = null) =>
        LiteStore.Open(disk, options ?? LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; seen < now; seen = Volatile.Read(ref most)) Interlocked.CompareExchange(ref most, now, seen);
    }

    private static int Insert(ILiteDatabase database, int id)
    {
        database.GetCollection("things").Insert(new BsonDocument { ["_id"] = id });
        return id;
    }

    private static bool Hold(ManualResetEventSlim gate)
    {
        gate.Wait(Cancellation);
        return true;
    }

    private static int TryInsert(ILiteDatabase database, int id)
    {
        try
        {
            return Insert(database, id);
        }
        catch (Exception)
        {
            return 0;
        }
    }

    private static int CancelAndInsert(ILiteDatabase database, CancellationTokenSource cancelled)
    {
        cancelled.Cancel();
        return Insert(database, 1);
    }

    private static int Count(ILiteDatabase database) => database.GetCollection("things").Count();
}
