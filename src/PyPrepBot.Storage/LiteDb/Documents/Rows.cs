using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Reads by primary key, which is the only index there is. Nothing is left open.</summary>
internal static class Rows
{
    public static BsonDocument? Row(this ILiteDatabase database, string collection, BsonValue id) =>
        database.GetCollection(collection).FindById(id);

    public static void Insert(this ILiteDatabase database, string collection, BsonDocument document) =>
        database.GetCollection(collection).Insert(document);

    public static void Upsert(this ILiteDatabase database, string collection, BsonDocument document) =>
        database.GetCollection(collection).Upsert(document);

    public static bool Delete(this ILiteDatabase database, string collection, BsonValue id) =>
        database.GetCollection(collection).Delete(id);

    public static IReadOnlyList<BsonDocument> RowsUnder(this ILiteDatabase database, string collection, string prefix) =>
        [.. database.Under(collection, prefix)];

    public static IReadOnlyList<BsonDocument> RowsBetween(this ILiteDatabase database, string collection, string first, string last) =>
        [.. database.GetCollection(collection).Find(Query.Between("_id", first, last))];

    /// <summary>One by one, for scans of which only a little is kept; read to the end before anything else is done.</summary>
    public static IEnumerable<BsonDocument> Under(this ILiteDatabase database, string collection, string prefix)
    {
        // The store compares ordinally, so what begins with a prefix lies between it and its successor.
        var beyond = prefix[..^1] + (char)(prefix[^1] + 1);
        return database.GetCollection(collection)
            .Find(Query.Between("_id", prefix, beyond))
            .Where(document => document["_id"].AsString.StartsWith(prefix, StringComparison.Ordinal));
    }
}
