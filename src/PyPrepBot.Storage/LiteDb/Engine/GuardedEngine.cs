using LiteDB;
using LiteDB.Engine;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>The engine as the work of writers and readers sees it: no transactions of its own, no indexes, no writing by readers.</summary>
/// <remarks>
/// LiteDB rolls a whole transaction back when one operation fails, and then saves what follows by itself; so after a failure in a batch
/// nothing more is let through, even if the delegate swallowed the exception.
/// </remarks>
internal sealed class GuardedEngine(ILiteEngine inner, bool canWrite) : ILiteEngine
{
    /// <summary>True once the batch has asked for a change, whether or not it changed anything.</summary>
    public bool AskedToWrite { get; private set; }

    public Exception? Failure { get; private set; }

    public void StartBatch()
    {
        AskedToWrite = false;
        Failure = null;
    }

    public IBsonDataReader Query(string collection, Query query)
    {
        if (query.Into is not null || query.ForUpdate) throw StorageErrors.Misused("A query may not write.");
        return Guard(() => inner.Query(collection, query));
    }

    public int Insert(string collection, IEnumerable<BsonDocument> docs, BsonAutoId autoId) =>
        Change(() => inner.Insert(collection, docs, autoId));

    public int Update(string collection, IEnumerable<BsonDocument> docs) => Change(() => inner.Update(collection, docs));

    public int UpdateMany(string collection, BsonExpression transform, BsonExpression predicate) =>
        Change(() => inner.UpdateMany(collection, transform, predicate));

    public int Upsert(string collection, IEnumerable<BsonDocument> docs, BsonAutoId autoId) =>
        Change(() => inner.Upsert(collection, docs, autoId));

    public int Delete(string collection, IEnumerable<BsonValue> ids) => Change(() => inner.Delete(collection, ids));

    public int DeleteMany(string collection, BsonExpression predicate) => Change(() => inner.DeleteMany(collection, predicate));

    public bool DropCollection(string name) => Change(() => inner.DropCollection(name));

    public bool RenameCollection(string name, string newName) => Change(() => inner.RenameCollection(name, newName));

    public BsonValue Pragma(string name) => Guard(() => inner.Pragma(name));

    public bool Pragma(string name, BsonValue value) => throw StorageErrors.Misused("Pragmas belong to the store.");

    public bool EnsureIndex(string collection, string name, BsonExpression expression, bool unique) =>
        throw StorageErrors.Misused("The store has no secondary indexes: choose an _id that can be looked up, or keep an index in memory.");

    public bool DropIndex(string collection, string name) => throw StorageErrors.Misused("The store has no secondary indexes.");

    public bool BeginTrans() => throw NoTransactions();

    public bool Commit() => throw NoTransactions();

    public bool Rollback() => throw NoTransactions();

    public int Checkpoint() => throw StorageErrors.Misused("Checkpoints belong to the store.");

    public long Rebuild(RebuildOptions options) => throw StorageErrors.Misused("Rebuilding fails on healthy files with this version.");

    public void Dispose()
    {
    }

    private T Change<T>(Func<T> change)
    {
        if (!canWrite) throw StorageErrors.Misused("A reader may not write.");
        AskedToWrite = true;
        return Guard(change);
    }

    private T Guard<T>(Func<T> call)
    {
        if (!canWrite) return call();
        if (Failure is not null) throw StorageErrors.Misused("An earlier operation of this transaction failed; all of it is undone.");
        try
        {
            return call();
        }
        catch (Exception error)
        {
            Failure = error;
            throw;
        }
    }

    private static StorageException NoTransactions() =>
        StorageErrors.Misused("Every piece of work already runs in a transaction of the store.");
}
