using LiteDB;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>Remembers that something was erased whose bytes are still in the file. The fresh file is made without it.</summary>
internal static class CompactionMark
{
    private const string Id = "compaction";

    public static void Set(ILiteDatabase database) => database.Upsert(Collections.Meta, new BsonDocument { ["_id"] = Id });

    public static bool IsSet(ILiteDatabase database) => database.Row(Collections.Meta, Id) is not null;

    public static bool IsAnythingElse(string collection, BsonDocument document) =>
        collection != Collections.Meta || document["_id"].AsString != Id;
}
