using LiteDB;
using LiteDB.Engine;
using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>LiteDB without our streams, or with only one of the two syncs: the control that has to fail.</summary>
internal sealed class PlainStore : ITriedStore
{
    private readonly ILiteEngine _engine;
    private readonly LiteDatabase _database;
    private readonly PlainStream? _syncedLog;
    private readonly Action<string> _acknowledged;

    private PlainStore(ILiteEngine engine, PlainStream? syncedLog, Action<string> acknowledged)
    {
        (_engine, _syncedLog, _acknowledged) = (engine, syncedLog, acknowledged);
        _database = new LiteDatabase(engine, StoreMapper.Create());
    }

    /// <summary>As LiteDB is used by default, on a file of its own.</summary>
    public static PlainStore Open(string file, Action<string> acknowledged) => new(new LiteEngine(file), null, acknowledged);

    public static PlainStore Open(IStoreDisk disk, bool onceAfterCommit, Action<string> acknowledged)
    {
        var data = new PlainStream(disk.OpenData(), onceAfterCommit: false);
        var log = new PlainStream(disk.OpenLog(), onceAfterCommit);
        var engine = new LiteEngine(new EngineSettings { DataStream = data, LogStream = log });
        return new PlainStore(engine, onceAfterCommit ? log : null, acknowledged);
    }

    public Task<int> LastOfAsync(string member, CancellationToken cancellation) => Task.FromResult(AnswerBook.LastOf(_database, member));

    public IReadOnlyList<string> Audit(IReadOnlyCollection<string> promised) => AnswerAudit.Check(_database, promised);

    public Task RecordAsync(Answer answer, int size, CancellationToken cancellation)
    {
        var before = _syncedLog?.Confirmed ?? 0;
        _engine.BeginTrans();
        AnswerBook.Record(_database, answer, size);
        _engine.Commit();
        if (_syncedLog is not null) SpinWait.SpinUntil(() => _syncedLog.Confirmed > before, TimeSpan.FromSeconds(10));
        _acknowledged(answer.Key);
        return Task.CompletedTask;
    }

    public Task RecordBadlyAsync(Answer answer, int size, CancellationToken cancellation) => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }
}
