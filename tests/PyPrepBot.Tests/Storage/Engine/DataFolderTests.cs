using System.Globalization;
using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using Xunit;

namespace PyPrepBot.Tests.Storage.Engine;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DataFile => _folder.File(DataFolder.DataName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_in_use_is_refused_and_its_holder_named()
    {
        using var first = DataFolder.Open(_folder.FolderPath, TimeProvider.System);

        var error = Assert.Throws<StorageException>(() => DataFolder.Open(_folder.FolderPath, TimeProvider.System));

        Assert.Equal(StorageProblem.InUse, error.Problem);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), error.WhatHappened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_lets_the_next_one_in()
    {
        await using (var first = Open()) await first.WriteAsync(Insert, Cancellation);

        await using var second = Open();

        Assert.Equal(1, await second.ReadAsync(database => database.GetCollection("things").Count(), Cancellation));
    }

    [Fact]
    public void A_path_that_is_a_file_is_refused()
    {
        File.WriteAllText(_folder.File("taken"), "");

        Assert.Throws<StorageException>(() => DataFolder.Open(_folder.File("taken"), TimeProvider.System));
    }

    [Fact]
    public void A_folder_without_permission_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Permissions do not bind this user.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.FolderPath, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var error = Assert.Throws<StorageException>(() => Open());

        Assert.Equal(StorageProblem.NotWritable, error.Problem);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20_000)]
    public void A_file_that_is_no_store_is_called_corrupt(int size)
    {
        File.WriteAllBytes(DataFile, Enumerable.Repeat((byte)'?', size).ToArray());
        File.WriteAllBytes(_folder.File(DataFolder.LogName), []);

        if (size == 0) File.Delete(DataFile);
        if (size == 0) File.WriteAllBytes(_folder.File(DataFolder.LogName), new byte[PageLayout.Size]);

        Assert.Equal(StorageProblem.Corrupt, Assert.Throws<StorageException>(() => Open()).Problem);
    }

    [Fact]
    public async Task A_file_of_a_newer_LiteDB_is_refused()
    {
        await Open().DisposeAsync();
        Patch(59, PageLayout.FileVersion + 1);

        Assert.Equal(StorageProblem.NewerVersion, Assert.Throws<StorageException>(() => Open()).Problem);
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_and_left_alone()
    {
        var newer = LiteStoreOptions.Default with { FormatVersion = 3 };
        await LiteStore.Open(_folder.FolderPath, newer, TimeProvider.System, NullLogger.Instance).DisposeAsync();

        var error = Assert.Throws<StorageException>(() => Open());

        Assert.Equal(StorageProblem.NewerVersion, error.Problem);
        Assert.Contains("3", error.WhatHappened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lifted_store_remembers_its_version()
    {
        await Open().DisposeAsync();
        var newer = LiteStoreOptions.Default with { FormatVersion = 2 };
        await using (var store = LiteStore.Open(_folder.FolderPath, newer, TimeProvider.System, NullLogger.Instance))
        {
            Assert.Equal(1, store.FormatVersion);
            await store.RaiseFormatAsync(2, Cancellation);
        }

        await using var again = LiteStore.Open(_folder.FolderPath, newer, TimeProvider.System, NullLogger.Instance);

        Assert.Equal(2, again.FormatVersion);
    }

    [Fact]
    public async Task A_refused_store_does_not_keep_its_folder_locked()
    {
        File.WriteAllBytes(DataFile, new byte[20_000]);
        Assert.Throws<StorageException>(() => Open());
        File.Delete(DataFile);

        await using var store = Open();

        Assert.True(store.IsReady);
    }

    private LiteStore Open() => LiteStore.Open(_folder.FolderPath, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);

    private void Patch(int position, int value)
    {
        var bytes = File.ReadAllBytes(DataFile);
        bytes[position] = (byte)value;
        File.WriteAllBytes(DataFile, bytes);
    }

    private static int Insert(ILiteDatabase database)
    {
        database.GetCollection("things").Insert(new BsonDocument { ["_id"] = 1 });
        return 1;
    }
}
