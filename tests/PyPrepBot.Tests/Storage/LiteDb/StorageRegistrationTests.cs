using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage;
using PyPrepBot.Tests.Stores;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class StorageRegistrationTests : IDisposable
{
    private readonly DataPlace _place = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _place.DeleteAsync().GetAwaiter().GetResult();

    [Fact]
    public async Task A_store_used_before_the_storage_is_open_says_so()
    {
        await using var services = LiteDbStores.Unopened(_place.Folder);

        await Assert.ThrowsAsync<InvalidOperationException>(() => services.GetRequiredService<IGroupStore>().AllAsync(Stop));
        Assert.False(services.GetRequiredService<IStorageMaintenance>().IsReady);
    }

    [Fact]
    public async Task Opening_twice_is_opening_once()
    {
        await using var stores = await LiteDbStores.OpenAsync(_place.Folder);

        await stores.Maintenance.OpenAsync(Stop);

        Assert.True(stores.Maintenance.IsReady);
    }

    [Fact]
    public async Task A_folder_in_use_is_refused_in_words_and_free_again_afterwards()
    {
        await using var second = LiteDbStores.Unopened(_place.Folder);
        await using (await LiteDbStores.OpenAsync(_place.Folder))
        {
            var refused = await Assert.ThrowsAsync<StorageFailedException>(
                () => second.GetRequiredService<IStorageMaintenance>().OpenAsync(Stop));
            Assert.Contains("already in use", refused.WhatHappened, StringComparison.Ordinal);
        }

        await second.GetRequiredService<IStorageMaintenance>().OpenAsync(Stop);

        Assert.True(second.GetRequiredService<IStorageMaintenance>().IsReady);
    }

    [Fact]
    public async Task A_database_server_is_refused_until_it_is_supported()
    {
        await using var services = LiteDbStores.Unopened(_place.Folder, StorageProvider.Postgres);

        var refused = await Assert.ThrowsAsync<StorageFailedException>(
            () => services.GetRequiredService<IStorageMaintenance>().OpenAsync(Stop));

        Assert.Contains("LiteDb", refused.WhatToDo, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_place.Folder));
    }

    [Fact]
    public async Task A_backup_restored_elsewhere_holds_everything()
    {
        var backup = Path.Combine(_place.Folder, "copy.db");
        var elsewhere = Path.Combine(_place.Folder, "elsewhere");
        await using var stores = await LiteDbStores.OpenAsync(_place.Folder);
        var recorded = await stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        var kept = await stores.Maintenance.BackupAsync(backup, overwrite: false, Stop);
        await using var unopened = LiteDbStores.Unopened(elsewhere);
        var restored = await unopened.GetRequiredService<IStorageMaintenance>().RestoreAsync(backup, Stop);

        await using var copy = await LiteDbStores.OpenAsync(elsewhere);
        Assert.Equal(kept, restored);
        Assert.Equal(StateText.Of(recorded.After), StateText.Of(await copy.Members.FindAsync(Some.Group, Some.Ann, Stop)));
        Assert.Equal(stores.Connection.ShuffleKey.Bytes.ToArray(), copy.Connection.ShuffleKey.Bytes.ToArray());
        Assert.Null((await copy.Members.FindAsync(Some.Group, new MemberId("ANN"), Stop)).ActiveOn);
    }

    [Fact]
    public async Task A_store_in_use_is_not_replaced_by_a_backup()
    {
        var backup = Path.Combine(_place.Folder, "copy.db");
        await using var stores = await LiteDbStores.OpenAsync(_place.Folder);
        await stores.Maintenance.BackupAsync(backup, overwrite: false, Stop);

        await Assert.ThrowsAsync<StorageFailedException>(() => stores.Maintenance.RestoreAsync(backup, Stop));
    }

    [Theory]
    [InlineData(StorageProvider.LiteDb, "", false)]
    [InlineData((StorageProvider)9, "data", false)]
    [InlineData(StorageProvider.Postgres, "data", true)]
    public void Settings_that_cannot_be_meant_are_found(StorageProvider provider, string path, bool isValid)
    {
        var options = new StorageOptions { Provider = provider, Path = path };

        Assert.Equal(isValid, Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true));
    }
}
