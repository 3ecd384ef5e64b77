namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>The folder of the store, locked for as long as it is open.</summary>
internal sealed class DataFolder : IStoreDisk, IDisposable
{
    public const string DataName = "pyprepbot.db";

    // LiteDB's own naming, so that its tools find the log.
    public const string LogName = "pyprepbot-log.db";

    private readonly FolderLock _lock;

    private DataFolder(string path, FolderLock held) => (FolderPath, _lock) = (path, held);

    public string FolderPath { get; }

    public string DataFile => Path.Combine(FolderPath, DataName);

    public string LogFile => Path.Combine(FolderPath, LogName);

    /// <summary>Makes the folder if need be, takes its lock, and finishes or takes away what was cut off.</summary>
    public static DataFolder Open(string path, TimeProvider time)
    {
        FolderLock? held = null;
        try
        {
            var full = Path.GetFullPath(path);
            if (FileOnTheWay(full) is { } file) throw StorageErrors.NotAFolder(full, file);
            Directory.CreateDirectory(full);
            held = FolderLock.Take(full, time);
            var folder = new DataFolder(full, held);
            StoreRestore.Finish(folder, time);
            StoreCompaction.CleanUp(folder);
            return folder;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            throw StorageErrors.From(error, path);
        }
    }

    public IDiskFile OpenData()
    {
        if (!File.Exists(DataFile)) NewStore.Create(this);
        // No file of ours is ever empty; taken for a new one, it would hide that everything is gone.
        if (new FileInfo(DataFile).Length == 0) throw StorageErrors.Corrupt(DataFile, new EndOfStreamException("it is empty"));
        return new RandomAccessFile(DataFile);
    }

    public IDiskFile OpenLog() => new RandomAccessFile(LogFile);

    public void Dispose() => _lock.Dispose();

    private static string? FileOnTheWay(string path)
    {
        for (var each = path; each is not null; each = Path.GetDirectoryName(each))
        {
            if (File.Exists(each)) return each;
        }
        return null;
    }
}
