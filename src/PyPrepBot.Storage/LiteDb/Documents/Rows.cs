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
        [.. database.GetCollection(collection).Find(Between(first, last))];

    /// <summary>The last ones under a prefix, the last first.</summary>
    public static IReadOnlyList<BsonDocument> LastRowsUnder(this ILiteDatabase database, string collection, string prefix, int most) =>
        [.. database.GetCollection(collection).Query()
            .Where(Between(prefix, Beyond(prefix)))
            .OrderByDescending("_id")
            .Limit(most)
            .ToEnumerable()
            .Where(document => document["_id"].AsString.StartsWith(prefix, StringComparison.Ordinal))];

    /// <summary>One by one, for scans of which only a little is kept; read to the end before anything else is done.</summary>
    public static IEnumerable<BsonDocument> Under(this ILiteDatabase database, string collection, string prefix)
    {
        return database.GetCollection(collection)
            .Find(Between(prefix, Beyond(prefix)))
            .Where(document => document["_id"].AsString.StartsWith(prefix, StringComparison.Ordinal));
    }

    // The store compares ordinally, so what begins with a prefix lies between it and its successor.
    private static string Beyond(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    // LiteDB compiles each text of an expression once and keeps it for ever. Its own Between writes the values into the text, so that every
    // prefix would be compiled, and kept: https://github.com/litedb-org/LiteDB/blob/v5.0.20/LiteDB/Client/Structures/Query.cs
    private static BsonExpression Between(string first, string last) => BsonExpression.Create("_id BETWEEN @0 AND @1", first, last);
}
