using LiteDB;
using LiteDB.Engine;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>One opening of the two files. Dies with its first fault; the writer then opens another.</summary>
internal sealed class LiteSession : IDisposable
{
    // Only reached when LiteDB loses a page; a slow disk holds the log stream up, and a broken one tells.
    private static readonly TimeSpan LostCommitLimit = TimeSpan.FromSeconds(60);

    private const string VersionPragma = "USER_VERSION";

    // How long a checkpoint and the readers wait for one another.
    private const int LockSeconds = 10;

    private readonly CommitLedger _ledger = new();
    private readonly IDiskFile _data;
    private readonly IDiskFile _log;
    private readonly DurableLogStream _logStream;
    private readonly LiteEngine _engine;
    private readonly GuardedEngine _guard;
    private long _number;

    private LiteSession(IDiskFile data, IDiskFile log, BsonMapper mapper)
    {
        (_data, _log) = (data, log);
        var dataStream = new DurableDataStream(data, _ledger);
        _logStream = new DurableLogStream(log, dataStream, _ledger);
        _engine = new LiteEngine(new EngineSettings { DataStream = dataStream, LogStream = _logStream });
        _guard = new GuardedEngine(_engine, canWrite: true);
        WriterView = new LiteDatabase(_guard, mapper, disposeOnClose: false);
        ReaderView = new LiteDatabase(new GuardedEngine(_engine, canWrite: false), mapper, disposeOnClose: false);
    }

    public ILiteDatabase WriterView { get; }

    public ILiteDatabase ReaderView { get; }

    public int FormatVersion => _engine.Pragma(VersionPragma).AsInt32;

    public Exception? Fault => _ledger.Fault;

    public long LogLength => _logStream.SafeLength;

    public long DurableCommit => _ledger.Durable;

    /// <param name="keepLog">How much of the log this process has acknowledged, if it has; see <see cref="LogRecovery"/>.</param>
    public static LiteSession Open(IStoreDisk disk, BsonMapper mapper, LiteStoreOptions options, long keepLog = long.MaxValue)
    {
        IDiskFile? data = null, log = null;
        LiteSession? session = null;
        try
        {
            data = disk.OpenData();
            log = disk.OpenLog();
            FileCheck.ThrowIfForeign(data);
            LogRecovery.Run(data, log, keepLog);
            session = new LiteSession(data, log, mapper);
            session.Start(options);
            return session;
        }
        catch (Exception error)
        {
            session?.Dispose();
            log?.Dispose();
            data?.Dispose();
            throw StorageErrors.From(error, data?.Name ?? "the data file");
        }
    }

    public void Begin()
    {
        ThrowIfBroken();
        _guard.StartBatch();
        try
        {
            _engine.BeginTrans();
        }
        catch (Exception dead)
        {
            Break(dead);
            throw;
        }
    }

    public void ThrowIfBroken() => _ledger.ThrowIfBroken();

    public void ThrowIfBatchFailed()
    {
        if (_guard.Failure is { } failure) throw failure;
    }

    /// <summary>Returns when the transaction is on disk.</summary>
    public void Commit()
    {
        if (!_guard.AskedToWrite)
        {
            _engine.Commit();
            return;
        }

        CommitMarked();
    }

    public void Rollback()
    {
        try
        {
            _engine.Rollback();
        }
        catch (Exception dead)
        {
            Break(dead);
        }
    }

    /// <summary>A commit of the mark alone: proof that the disk takes commits.</summary>
    public void CommitNothing()
    {
        Begin();
        CommitMarked();
    }

    /// <summary>Moves the log into the data file; false when a reader held it up for too long.</summary>
    public bool Checkpoint()
    {
        _ledger.ThrowIfBroken();
        try
        {
            _engine.Checkpoint();
        }
        catch (LiteException busy) when (busy.ErrorCode == LiteException.LOCK_TIMEOUT)
        {
            return false;
        }
        catch (Exception error)
        {
            Break(error);
            throw;
        }
        return LogLength == 0;
    }

    /// <summary>Says that what is stored has been lifted to a newer form.</summary>
    public void RaiseFormat(int version)
    {
        _engine.Pragma(VersionPragma, version);
        CommitNothing();
    }

    public void Break(Exception cause) => _ledger.Break(cause);

    public void CopyDataTo(IDiskFile target) => DiskCopy.Copy(_data, target);

    public void Dispose()
    {
        // Whatever LiteDB still does while it closes must not reach the files.
        Break(StorageErrors.Closed());
        _engine.Dispose();
        _log.Dispose();
        _data.Dispose();
    }

    private void CommitMarked()
    {
        _ledger.Expected = ++_number;
        _engine.Upsert(CommitMark.Collection, [CommitMark.Document(_number)], BsonAutoId.Int32);
        if (!_engine.Commit()) throw StorageErrors.Misused("The transaction was gone before it could be committed.");
        _ledger.WaitFor(_number, LostCommitLimit);
    }

    private void Start(LiteStoreOptions options)
    {
        var formatVersion = options.FormatVersion;
        _number = LastNumber();
        if (FormatVersion > formatVersion) throw StorageErrors.NewerVersion(_data.Name, FormatVersion, formatVersion);
        if (FormatVersion == 0) _engine.Pragma(VersionPragma, formatVersion);
        Set("CHECKPOINT", 0);
        Set("UTC_DATE", true);
        Set("TIMEOUT", LockSeconds);
        CommitNothing();
        Begin();
        NewCollections.Make(_engine, options.Collections);
        CommitMarked();
    }

    private void Set(string pragma, BsonValue value)
    {
        if (_engine.Pragma(pragma) != value) _engine.Pragma(pragma, value);
    }

    private long LastNumber()
    {
        using var reader = _engine.Query(CommitMark.Collection, new Query());
        return reader.Read() ? CommitMark.NumberOf(reader.Current.AsDocument) : 0;
    }
}
