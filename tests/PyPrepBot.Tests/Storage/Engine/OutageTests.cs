using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public class OutageTests
{
    private const int NoSpaceLeft = 28;

    private static readonly LiteStoreOptions Quick = LiteStoreOptions.Default with
    {
        FirstReopenDelay = TimeSpan.FromMilliseconds(1),
        LongestReopenDelay = TimeSpan.FromMilliseconds(1),
        OutageLimit = TimeSpan.FromMinutes(10),
    };

    public static TheoryData<int> Steps => [.. Enumerable.Range(1, 17)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DiskEventKind.Write)]
    [InlineData(DiskEventKind.Sync)]
    public async Task Work_waits_for_a_disk_that_failed_and_is_saved_once(object kind)
    {
        var disk = new SimulatedDisk();
        await using var store = Open(disk, Quick);
        await store.WriteAsync(Add, Cancellation);
        var failures = 0;
        var persistent = new TaskCompletionSource();
        disk.Fault = (_, asked) =>
        {
            if (!asked.Equals(kind)) return null;
            if (++failures == 5) persistent.SetResult();
            return new IOException("the cable is out");
        };

        var write = store.WriteAsync(Add, Cancellation);
        await persistent.Task.WaitAsync(Cancellation);
        Assert.False(store.IsReady);
        Assert.False(write.IsCompleted);
        disk.Fault = (_, _) => null;

        Assert.Equal(2, await write);
        Assert.Equal(2, await store.ReadAsync(Total, Cancellation));
        Assert.True(store.IsReady);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_single_failure_at_any_step_neither_loses_nor_doubles(int step)
    {
        var disk = new SimulatedDisk();
        await using var store = Open(disk, Quick);
        var asked = 0;
        disk.Fault = (_, _) => ++asked == step ? new IOException("a hiccup") : null;

        await store.WriteAsync(Add, Cancellation);
        await store.WriteAsync(Add, Cancellation);

        Assert.True(asked >= step);
        Assert.Equal(2, await store.ReadAsync(Total, Cancellation));
    }

    [Theory]
    [InlineData(SimulatedDisk.DataName, DiskEventKind.Write)]
    [InlineData(SimulatedDisk.DataName, DiskEventKind.Sync)]
    [InlineData(SimulatedDisk.LogName, DiskEventKind.SetLength)]
    public async Task A_checkpoint_that_fails_loses_nothing(string file, object kind)
    {
        var disk = new SimulatedDisk();
        await using var store = Open(disk, Quick with { CheckpointBytes = 30 * PageLayout.Size });
        var failed = false;
        disk.Fault = (which, asked) =>
        {
            if (failed || which != file || !asked.Equals(kind)) return null;
            failed = true;
            return new IOException("a hiccup");
        };

        for (var again = 0; again < 40; again++) await store.WriteAsync(Add, Cancellation);

        Assert.True(failed);
        Assert.Equal(40, await store.ReadAsync(Total, Cancellation));
    }

    [Fact]
    public async Task A_full_disk_is_named_and_nothing_of_the_refused_work_remains()
    {
        var disk = new SimulatedDisk();
        await using var store = Open(disk, Quick with { OutageLimit = TimeSpan.Zero });
        disk.Fault = (_, kind) => kind == DiskEventKind.Write ? new IOException("No space left on device", NoSpaceLeft) : null;

        var error = await Assert.ThrowsAsync<StorageException>(() => store.WriteAsync(Add, Cancellation));
        disk.Fault = (_, _) => null;

        Assert.Equal(StorageProblem.DiskFull, error.Problem);
        Assert.Contains("full", error.Message, StringComparison.Ordinal);
        await using var later = Open(new SimulatedDisk(disk.ToImage()), Quick);
        Assert.Equal(0, await later.ReadAsync(Total, Cancellation));
    }

    [Fact]
    public async Task Closing_does_not_wait_for_a_disk_that_never_comes_back()
    {
        var disk = new SimulatedDisk();
        var store = Open(disk, Quick);
        disk.Fault = (_, _) => new IOException("the cable is out");
        var write = store.WriteAsync(Add, Cancellation);

        await store.DisposeAsync();

        await Assert.ThrowsAsync<StorageException>(() => write);
        await Assert.ThrowsAsync<StorageException>(() => store.ReadAsync(Total, Cancellation));
    }

    [Fact]
    public async Task A_query_left_open_fails_only_the_work_that_left_it()
    {
        await using var store = Open(new SimulatedDisk(), Quick);
        await store.WriteAsync(Add, Cancellation);

        await Assert.ThrowsAnyAsync<Exception>(() => store.WriteAsync(LeaveOpen, Cancellation));

        Assert.Equal(2, await store.WriteAsync(Add, Cancellation));
        Assert.True(store.IsReady);
    }

    private static LiteStore Open(SimulatedDisk disk, LiteStoreOptions options) =>
        LiteStore.Open(disk, options, TimeProvider.System, NullLogger.Instance);

    private static int Add(ILiteDatabase database)
    {
        var total = Total(database) + 1;
        database.GetCollection("counters").Upsert(new BsonDocument { ["_id"] = 1, ["total"] = total, ["pad"] = new string('x', 20_000) });
        return total;
    }

    private static int Total(ILiteDatabase database) => database.GetCollection("counters").FindById(1)?["total"].AsInt32 ?? 0;

    private static int LeaveOpen(ILiteDatabase database)
    {
        Add(database);
        var query = database.GetCollection("counters").FindAll().GetEnumerator();
        return query.MoveNext() ? 1 : 0;
    }
}
