using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public sealed class CompactionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Draft => _folder.File(DataFolder.DataName + ".compact");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_deleted_is_in_no_file_and_what_is_there_stays()
    {
        await using var store = Open();
        await InsertAsync(store, 1, "to be forgotten");
        await InsertAsync(store, 2, "to be kept");
        await store.WriteAsync(database => database.GetCollection("things").Delete(1), Cancellation);

        var documents = await store.CompactAsync((_, _) => true, Cancellation);

        Assert.Equal((1, true), (documents, store.IsReady));
        Assert.Equal([2], await IdsAsync(store));
        Assert.Equal((false, true), (IsAnywhere("to be forgotten"), IsAnywhere("to be kept")));
    }

    [Fact]
    public async Task What_is_written_and_read_meanwhile_waits_and_is_not_lost()
    {
        await using (var store = Open())
        {
            var writes = Enumerable.Range(1, 400).Select(id => Task.Run(() => InsertAsync(store, id, "x"))).ToList();
            var reads = Enumerable.Range(1, 50).Select(_ => Task.Run(() => IdsAsync(store))).ToList();
            await writes[0];
            await Task.WhenAll(store.CompactAsync((_, _) => true, Cancellation), store.CompactAsync((_, _) => true, Cancellation));
            await Task.WhenAll(writes);
            await Task.WhenAll(reads);
        }

        await using var again = Open();
        Assert.Equal(Enumerable.Range(1, 400), (await IdsAsync(again)).Order());
    }

    [Fact]
    public async Task A_draft_that_was_cut_off_is_taken_away_and_the_store_is_as_it_was()
    {
        await using (var store = Open()) await InsertAsync(store, 1, "x");
        await File.WriteAllBytesAsync(Draft, new byte[PageLayout.Size], Cancellation);

        await using var again = Open();

        Assert.Equal([1], await IdsAsync(again));
        Assert.False(File.Exists(Draft));
    }

    [Fact]
    public async Task A_compaction_that_cannot_be_written_leaves_the_store_in_use()
    {
        await using var store = Open();
        await InsertAsync(store, 1, "x");
        Directory.CreateDirectory(Draft);

        await Assert.ThrowsAsync<StorageException>(() => store.CompactAsync((_, _) => true, Cancellation));
        Directory.Delete(Draft);
        await InsertAsync(store, 2, "x");

        Assert.Equal([1, 2], await IdsAsync(store));
    }

    [Fact]
    public async Task A_store_made_anew_is_opened_by_a_later_process_with_its_version()
    {
        await using (var store = Open())
        {
            await InsertAsync(store, 1, "x");
            await store.CompactAsync((_, _) => true, Cancellation);
            await InsertAsync(store, 2, "x");
        }

        await using var again = Open();
        Assert.Equal([1, 2], await IdsAsync(again));
        Assert.Equal(1, again.FormatVersion);
    }

    private LiteStore Open() => LiteStore.Open(
        _folder.FolderPath, LiteStoreOptions.Default with { Collections = ["things"] }, TimeProvider.System, NullLogger.Instance);

    private bool IsAnywhere(string text) => DataBytes.Has(DataBytes.In(_folder.FolderPath), text);

    private static Task<bool> InsertAsync(LiteStore store, int id, string text) => store.WriteAsync(
        database => database.GetCollection("things").Upsert(new BsonDocument { ["_id"] = id, ["text"] = text }), Cancellation);

    private static Task<List<int>> IdsAsync(LiteStore store) => store.ReadAsync(
        database => database.GetCollection("things").FindAll().Select(thing => thing["_id"].AsInt32).ToList(), Cancellation);
}
