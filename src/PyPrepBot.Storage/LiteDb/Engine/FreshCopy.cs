using LiteDB;
using LiteDB.Engine;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Copies documents into a new data file, and so nothing but documents: free pages hold what was deleted.</summary>
internal static class FreshCopy
{
    // What is not yet in the file stands in memory.
    private const int ChunkSize = 500;

    private const string VersionPragma = "USER_VERSION";

    /// <summary>The file is on disk when this returns.</summary>
    /// <param name="isKept">By collection and document.</param>
    public static void Write(ILiteDatabase source, string path, Func<string, BsonDocument, bool> isKept)
    {
        using var file = new RandomAccessFile(path, FileMode.CreateNew);
        var settings = new EngineSettings
        {
            DataStream = new DurableDataStream(file, new CommitLedger()),
            LogStream = new MemoryStream(),
            Collation = source.Collation,
        };
        using (var engine = new LiteEngine(settings))
        {
            engine.Pragma(VersionPragma, source.UserVersion);
            foreach (var name in source.GetCollectionNames().ToList()) Copy(source, engine, name, isKept);
        }

        file.Sync();
    }

    private static void Copy(ILiteDatabase source, LiteEngine engine, string name, Func<string, BsonDocument, bool> isKept)
    {
        foreach (var chunk in source.GetCollection(name).FindAll().Where(document => isKept(name, document)).Chunk(ChunkSize))
        {
            engine.Insert(name, chunk, BsonAutoId.ObjectId);
            engine.Checkpoint();
        }
    }
}
