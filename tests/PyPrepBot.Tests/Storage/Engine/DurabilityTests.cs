using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

/// <summary>Holds the pinned LiteDB to what the streams rely on: another version that writes differently must fail here.</summary>
public class DurabilityTests
{
    private const int Writes = 20;

    [Fact]
    public async Task Every_commit_is_seen_by_the_stream_and_synced_before_it_is_acknowledged()
    {
        var log = await JournalOfWritesAsync();

        Assert.Equal(Writes, log.Count(happened => happened.Kind == DiskEventKind.Acknowledgement));
        Assert.All(Acknowledgements(log), at => Assert.Equal(DiskEventKind.Sync, log[at - 1].Kind));
        Assert.All(Acknowledgements(log), at => Assert.True(IsFlag(log[at - 2])));
    }

    [Fact]
    public async Task The_flag_is_written_alone_and_after_everything_it_confirms_is_synced()
    {
        var log = await JournalOfWritesAsync();

        var flags = Enumerable.Range(0, log.Count).Where(at => IsFlag(log[at])).ToList();
        Assert.True(flags.Count >= Writes);
        Assert.All(flags, at => Assert.Equal(DiskEventKind.Sync, log[at - 1].Kind));
        Assert.All(flags, at => Assert.Equal(DiskEventKind.Sync, log[at + 1].Kind));
        Assert.DoesNotContain(log, happened => happened.Bytes.Length == PageLayout.Size && PageLayout.IsConfirmed(happened.Bytes));
    }

    [Fact]
    public async Task The_log_is_cut_only_when_the_data_file_is_synced()
    {
        var disk = new SimulatedDisk();
        await using (var store = Open(disk)) await store.WriteAsync(database => Insert(database, 1), TestContext.Current.CancellationToken);

        var journal = disk.Journal.ToArray();

        var cut = Array.FindLastIndex(journal, happened => happened.Kind == DiskEventKind.SetLength);
        var dataBefore = journal.Take(cut).Where(happened => happened.File == SimulatedDisk.DataName).ToList();
        Assert.Contains(dataBefore, happened => happened.Kind == DiskEventKind.Write);
        Assert.Equal(DiskEventKind.Sync, dataBefore[^1].Kind);
        Assert.Equal(DiskEventKind.Sync, journal[cut + 1].Kind);
    }

    [Fact]
    public async Task Work_that_changes_nothing_costs_no_sync()
    {
        var disk = new SimulatedDisk();
        await using var store = Open(disk);
        var before = disk.Journal.ToArray().Length;

        await store.WriteAsync(database => database.GetCollection("things").Count(), TestContext.Current.CancellationToken);

        Assert.Equal(before, disk.Journal.ToArray().Length);
    }

    private static async Task<List<DiskEvent>> JournalOfWritesAsync()
    {
        var disk = new SimulatedDisk();
        await using var store = Open(disk);
        for (var id = 1; id <= Writes; id++)
        {
            var written = id;
            var acknowledged = DiskEvent.Acknowledged("");
            await store.WriteAsync(
                database => Insert(database, written), _ => disk.Journal.Add(acknowledged), TestContext.Current.CancellationToken);
        }
        return [.. disk.Journal.ToArray().Where(happened => happened.File != SimulatedDisk.DataName)];
    }

    private static IEnumerable<int> Acknowledgements(List<DiskEvent> log) =>
        Enumerable.Range(0, log.Count).Where(at => log[at].Kind == DiskEventKind.Acknowledgement);

    private static bool IsFlag(DiskEvent happened) =>
        happened.Kind == DiskEventKind.Write && happened.Bytes is [1] && happened.Position % PageLayout.Size == PageLayout.ConfirmedAt;

    private static LiteStore Open(SimulatedDisk disk) =>
        LiteStore.Open(disk, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);

    private static int Insert(ILiteDatabase database, int id)
    {
        database.GetCollection("things").Insert(new BsonDocument { ["_id"] = id });
        return id;
    }
}
