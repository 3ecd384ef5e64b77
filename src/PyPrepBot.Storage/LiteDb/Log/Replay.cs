using LiteDB;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>Makes projected state anew from the log, within a transaction, and writes only what turns out different.</summary>
internal static class Replay
{
    public static RebuildReport Run(ILiteDatabase database)
    {
        var log = EventLog.All(database);
        var tables = new MemoryTables();
        Projector.Replay(tables, log);
        var settled = new[]
        {
            Settle(database, StateKinds.Members, tables.AllMembers),
            Settle(database, StateKinds.Questions, tables.AllQuestions),
            Settle(database, StateKinds.Labels, tables.AllLabels),
            Settle(database, StateKinds.Exposures, tables.AllExposures),
            Settle(database, StateKinds.Days, tables.AllDays),
            Settle(database, StateKinds.Links, tables.AllLinks),
        };
        return new RebuildReport(log.Count, settled.Sum(kind => kind.Documents), settled.Sum(kind => kind.Different));
    }

    private static (int Documents, int Different) Settle<TState>(
        ILiteDatabase database, StateKind<TState> kind, IReadOnlyCollection<TState> states)
        where TState : class
    {
        var missing = states.Select(kind.Write).ToDictionary(document => document["_id"].AsString, StringComparer.Ordinal);
        var (changed, gone) = (new List<BsonDocument>(), new List<BsonValue>());
        foreach (var stored in database.GetCollection(kind.Collection).FindAll())
        {
            if (!missing.Remove(stored["_id"].AsString, out var wanted)) gone.Add(stored["_id"]);
            else if (!AreSame(stored, wanted)) changed.Add(wanted);
        }

        foreach (var id in gone) database.Delete(kind.Collection, id);
        foreach (var document in changed.Concat(missing.Values)) database.Upsert(kind.Collection, document);
        return (states.Count, gone.Count + changed.Count + missing.Count);
    }

    // Byte for byte: 0.1 + 0.2 and 0.3 are different, and so are two orders of the same fields.
    private static bool AreSame(BsonDocument stored, BsonDocument wanted) =>
        BsonSerializer.Serialize(stored).AsSpan().SequenceEqual(BsonSerializer.Serialize(wanted));
}
