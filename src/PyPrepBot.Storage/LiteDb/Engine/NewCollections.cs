using LiteDB;
using LiteDB.Engine;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Makes the collections that are not there yet, while nobody reads.</summary>
/// <remarks>
/// LiteDB 5.0.20 tells the header of a new collection before its pages can be found. A reader of that moment finds a page of nothing,
/// takes the file for damaged and closes the engine; one that another reader still holds then ends the process.
/// </remarks>
internal static class NewCollections
{
    private static readonly BsonValue Nobody = new(0);

    /// <summary>To be called within a transaction.</summary>
    public static void Make(ILiteEngine engine, IReadOnlyList<string> names)
    {
        var known = Known(engine);
        foreach (var name in names.Where(name => !known.Contains(name)))
        {
            // Only a first document makes a collection, and it stays when the document goes.
            engine.Insert(name, [new BsonDocument { ["_id"] = Nobody }], BsonAutoId.Int32);
            engine.Delete(name, [Nobody]);
        }
    }

    private static HashSet<string> Known(ILiteEngine engine)
    {
        using var database = new LiteDatabase(engine, disposeOnClose: false);
        return [.. database.GetCollectionNames()];
    }
}
