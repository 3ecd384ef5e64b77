namespace PyPrepBot.Storage;

/// <summary>What the program does with the storage as a whole. Faults arrive as <see cref="StorageFailedException"/>.</summary>
public interface IStorageMaintenance
{
    /// <summary>False before it is opened, and while the disk refuses to take what is to be kept.</summary>
    bool IsReady { get; }

    /// <summary>Opens the storage. To be awaited before any store is used; once more does nothing.</summary>
    Task OpenAsync(CancellationToken cancellation);

    /// <summary>Writes a verified copy beside the running storage.</summary>
    /// <returns>How many documents it holds.</returns>
    Task<long> BackupAsync(string path, bool overwrite, CancellationToken cancellation);

    /// <summary>Puts a backup in the place of the data, which is kept aside. Only while no process has the storage open.</summary>
    /// <returns>How many documents it holds.</returns>
    Task<long> RestoreAsync(string backup, CancellationToken cancellation);
}
