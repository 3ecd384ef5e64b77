using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteGroupErasure(LiteConnection connection) : IGroupErasure
{
    // What is kept there is about no group.
    private static readonly string[] OfEverybody =
        [Collections.Meta, Collections.Gaps, StateKinds.Questions.Collection, StateKinds.Labels.Collection];

    public Task<int> EraseAsync(GroupId group, DateTimeOffset removedBy, CancellationToken cancellation) => connection.WriteErasureAsync(
        transaction =>
        {
            if (!(LiteGroups.Find(transaction.Database, group)?.RemovedAt <= removedBy)) return 0;

            // Every collection, also one that comes to be after this was written: what is forgotten here would stay for ever.
            var erased = Collections.All.Except(OfEverybody).Sum(collection => Erase(transaction.Database, collection, group));
            if (erased == 0) return 0;
            CompactionMark.Set(transaction.Database);
            transaction.ReplayAll();
            return erased;
        },
        cancellation);

    private static int Erase(ILiteDatabase database, string collection, GroupId group)
    {
        var rows = database.GetCollection(collection).FindAll()
            .Where(document => IsOf(document, group))
            .Select(document => document["_id"])
            .ToList();
        return rows.Count(row => database.Delete(collection, row));
    }

    private static bool IsOf(BsonDocument document, GroupId group)
    {
        if (document["group"] is { IsString: true } named && named.AsString == group.Value) return true;
        var id = document["_id"] is { IsString: true } text ? text.AsString : "";
        return id == group.Value
            || id.StartsWith(Key.Prefix(group), StringComparison.Ordinal)
            || id.StartsWith(Key.DueNoticesOf(group), StringComparison.Ordinal)
            || id.StartsWith(Key.ToldNoticesOf(group), StringComparison.Ordinal);
    }
}
