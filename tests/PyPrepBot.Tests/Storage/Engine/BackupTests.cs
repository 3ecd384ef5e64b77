using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Storage.LiteDb.Engine;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public sealed class BackupTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2031, 5, 4, 3, 2, 1, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Home => _folder.File("home");

    private string Backup => _folder.File("backup.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_of_a_running_store_holds_what_was_there_when_it_was_asked_for()
    {
        await using var store = Open(Home);
        await InsertAsync(store, 1);

        var documents = await store.BackupAsync(Backup, overwrite: false, Cancellation);
        await InsertAsync(store, 2);

        Assert.Equal(1, documents);
        Assert.Equal(1, StoreCheck.CountDocuments(Backup));
        Assert.Equal(["backup.db"], Directory.GetFiles(_folder.FolderPath).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_existing_file_is_overwritten_only_when_asked()
    {
        await using var store = Open(Home);
        await File.WriteAllTextAsync(Backup, "precious", Cancellation);

        var error = await Assert.ThrowsAsync<StorageException>(() => store.BackupAsync(Backup, overwrite: false, Cancellation));
        Assert.Equal(StorageProblem.TargetExists, error.Problem);
        Assert.Equal("precious", await File.ReadAllTextAsync(Backup, Cancellation));

        await store.BackupAsync(Backup, overwrite: true, Cancellation);
        Assert.Equal(0, StoreCheck.CountDocuments(Backup));
    }

    [Fact]
    public async Task A_backup_to_nowhere_fails_and_the_store_goes_on()
    {
        await using var store = Open(Home);

        var nowhere = _folder.File("no/such/folder/x.db");
        await Assert.ThrowsAsync<StorageException>(() => store.BackupAsync(nowhere, overwrite: false, Cancellation));

        await InsertAsync(store, 1);
        Assert.True(store.IsReady);
    }

    [Fact]
    public async Task A_restored_store_is_the_backup_and_the_old_files_are_kept()
    {
        await using (var store = Open(Home))
        {
            await InsertAsync(store, 1);
            await store.BackupAsync(Backup, overwrite: false, Cancellation);
            await InsertAsync(store, 2);
        }

        var documents = StoreRestore.Restore(Backup, Home, new FakeTimeProvider(Now));

        Assert.Equal(1, documents);
        Assert.Equal([1], await IdsAsync(Home));
        Assert.Equal(2, StoreCheck.CountDocuments(Path.Combine(Home, DataFolder.DataName + ".20310504T030201Z.old")));
    }

    [Fact]
    public async Task A_restore_that_was_cut_off_is_finished_by_the_next_start()
    {
        await using (var store = Open(Home))
        {
            await InsertAsync(store, 1);
            await store.BackupAsync(Backup, overwrite: false, Cancellation);
            await InsertAsync(store, 2);
        }
        File.Copy(Backup, Path.Combine(Home, DataFolder.DataName + ".incoming"));
        File.Delete(Path.Combine(Home, DataFolder.DataName));

        Assert.Equal([1], await IdsAsync(Home));
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_the_store_untouched()
    {
        await using (var store = Open(Home)) await InsertAsync(store, 1);
        await File.WriteAllBytesAsync(Backup, new byte[3 * PageLayout.Size], Cancellation);

        var error = Assert.Throws<StorageException>(() => StoreRestore.Restore(Backup, Home, TimeProvider.System));

        Assert.Equal(StorageProblem.Corrupt, error.Problem);
        Assert.Equal([1], await IdsAsync(Home));
    }

    [Fact]
    public async Task A_store_that_runs_is_not_restored_over()
    {
        await using var store = Open(Home);
        await store.BackupAsync(Backup, overwrite: false, Cancellation);

        var error = Assert.Throws<StorageException>(() => StoreRestore.Restore(Backup, Home, TimeProvider.System));

        Assert.Equal(StorageProblem.InUse, error.Problem);
    }

    private static LiteStore Open(string folder) =>
        LiteStore.Open(folder, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);

    private static Task<BsonValue> InsertAsync(LiteStore store, int id) =>
        store.WriteAsync(database => database.GetCollection("things").Insert(new BsonDocument { ["_id"] = id }), Cancellation);

    private static async Task<List<int>> IdsAsync(string folder)
    {
        await using var store = Open(folder);
        return await store.ReadAsync(
            database => database.GetCollection("things").FindAll().Select(thing => thing["_id"].AsInt32).ToList(), Cancellation);
    }
}
