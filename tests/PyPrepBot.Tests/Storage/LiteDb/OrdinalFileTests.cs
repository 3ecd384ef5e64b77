using LiteDB;
using PyPrepBot.Storage;
using PyPrepBot.Storage.LiteDb.Engine;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb;

public sealed class OrdinalFileTests : IDisposable
{
    private readonly DataPlace _place = new();

    public void Dispose() => _place.DeleteAsync().GetAwaiter().GetResult();

    [Fact]
    public async Task A_file_that_sorts_ids_by_a_culture_is_refused()
    {
        Directory.CreateDirectory(_place.Folder);
        using (var foreign = new LiteDatabase(Path.Combine(_place.Folder, DataFolder.DataName))) foreign.UserVersion = 1;

        var refused = await Assert.ThrowsAsync<StorageFailedException>(() => LiteDbStores.OpenAsync(_place.Folder));

        Assert.Contains("sorts", refused.WhatHappened, StringComparison.Ordinal);
    }
}
