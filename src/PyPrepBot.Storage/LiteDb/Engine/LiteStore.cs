using LiteDB;
using Microsoft.Extensions.Logging;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>An open LiteDB store: durable writes through one thread, bounded reads, backups. Knows nothing of what is stored.</summary>
internal sealed class LiteStore : IAsyncDisposable
{
    private readonly SessionKeeper _keeper;
    private readonly LiteWriter _writer;
    private readonly ReadGate _readers;
    private readonly DataFolder? _folder;

    private LiteStore(IStoreDisk disk, DataFolder? folder, LiteStoreOptions options, TimeProvider time, ILogger logger)
    {
        _folder = folder;
        var inbox = new WriterInbox(options, time);
        var mapper = StoreMapper.Create();
        _readers = new ReadGate(options, time, inbox.Nudge);
        _keeper = new SessionKeeper(Reopen, _readers, options, time, logger);
        _writer = new LiteWriter(_keeper, inbox, options, time);

        LiteSession Reopen(long keepLog) => LiteSession.Open(disk, mapper, options, keepLog);
    }

    /// <summary>False while the disk refuses to take commits; the store recovers by itself.</summary>
    public bool IsReady => _keeper.IsReady && !_writer.HasEnded;

    /// <summary>Of what is stored; lower than the options' only until <see cref="RaiseFormatAsync"/>.</summary>
    public int FormatVersion => _keeper.Session.FormatVersion;

    /// <summary>Opens the store of a folder and holds the folder's lock until it is disposed.</summary>
    public static LiteStore Open(string folderPath, LiteStoreOptions options, TimeProvider time, ILogger logger)
    {
        var folder = DataFolder.Open(folderPath, time);
        try
        {
            return new LiteStore(folder, folder, options, time, logger);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public static LiteStore Open(IStoreDisk disk, LiteStoreOptions options, TimeProvider time, ILogger logger) =>
        new(disk, null, options, time, logger);

    /// <summary>Runs synchronous work in a transaction, done when that is on disk. May run more than once; is saved once.</summary>
    /// <param name="work">Looks up before it inserts, and leaves no query open.</param>
    /// <param name="afterCommit">Runs on the writer thread after the commit and before the caller goes on: for indexes in memory.</param>
    public Task<T> WriteAsync<T>(Func<ILiteDatabase, T> work, Action<T>? afterCommit, CancellationToken cancellation)
    {
        RefuseAsync<T>();
        return _writer.WriteAsync(work, afterCommit, cancellation);
    }

    public Task<T> WriteAsync<T>(Func<ILiteDatabase, T> work, CancellationToken cancellation) => WriteAsync(work, null, cancellation);

    /// <summary>Runs a reader that takes everything it needs before it returns: no open query may leave it.</summary>
    /// <remarks>It may see a write a moment before that write is safe and acknowledged.</remarks>
    public Task<T> ReadAsync<T>(Func<ILiteDatabase, T> read, CancellationToken cancellation)
    {
        RefuseAsync<T>();
        return _readers.ReadAsync(read, cancellation);
    }

    /// <summary>Writes a verified copy beside the running store; returns how many documents it holds.</summary>
    public Task<long> BackupAsync(string target, bool overwrite, CancellationToken cancellation) =>
        StoreBackup.WriteAsync(_writer, target, overwrite, cancellation);

    /// <summary>Puts a fresh copy of the documents in the place of the data file; returns how many there are. Writers wait.</summary>
    public Task<long> CompactAsync(Func<string, BsonDocument, bool> isKept, CancellationToken cancellation) => _folder is { } folder
        ? _writer.RunAsync(session => StoreCompaction.Run(session, _keeper, folder, isKept), cancellation)
        : throw StorageErrors.Misused("Only a store in a folder is made anew.");

    /// <summary>Called when a migration is done; until then every start finds the old version and can begin again.</summary>
    public Task RaiseFormatAsync(int version, CancellationToken cancellation) =>
        _writer.RunAsync(session => Raise(session, version), cancellation);

    /// <summary>Finishes what was asked, empties the log into the data file, and releases the folder.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _folder?.Dispose();
    }

    private static bool Raise(LiteSession session, int version)
    {
        session.RaiseFormat(version);
        return true;
    }

    // LiteDB's transactions belong to a thread: what comes after an await would be saved without them, or not at all.
    private static void RefuseAsync<T>()
    {
        if (typeof(Task).IsAssignableFrom(typeof(T)) || typeof(T) == typeof(ValueTask))
            throw StorageErrors.Misused("Work on the store is synchronous.");
    }
}
