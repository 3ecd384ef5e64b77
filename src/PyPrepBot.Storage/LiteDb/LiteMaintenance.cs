using Microsoft.Extensions.Options;
using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>What an operator does with the store. Faults leave it in words a person can act on.</summary>
internal sealed class LiteMaintenance(LiteConnection connection, IOptions<StorageOptions> options, TimeProvider time) : IStorageMaintenance
{
    public bool IsReady => connection.IsReady;

    public Task OpenAsync(CancellationToken cancellation) => ToldAsync(async () =>
    {
        RefusePostgres();
        await connection.OpenAsync(cancellation);
        return true;
    });

    public Task<long> BackupAsync(string path, bool overwrite, CancellationToken cancellation) =>
        ToldAsync(() => connection.BackupAsync(path, overwrite, cancellation));

    public Task<long> RestoreAsync(string backup, CancellationToken cancellation) => ToldAsync(() =>
    {
        RefusePostgres();
        return Task.Run(() => StoreRestore.Restore(backup, options.Value.Path, time), cancellation);
    });

    private void RefusePostgres()
    {
        if (options.Value.Provider is StorageProvider.LiteDb) return;
        throw new StorageFailedException(
            "PostgreSQL cannot be used yet.", "Set Storage:Provider to LiteDb; the data can be moved when PostgreSQL is supported.", null);
    }

    private static async Task<T> ToldAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (StorageException fault)
        {
            throw new StorageFailedException(fault.WhatHappened, fault.WhatToDo, fault);
        }
    }
}
