using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Puts a fresh copy in the place of the data file while the store is in use.</summary>
/// <remarks>
/// One rename is the whole exchange: the log is empty before it, and no writer but this one moves. Cut before it, the old file is the
/// store and a draft is left over; cut after it, the new file is.
/// </remarks>
internal static class StoreCompaction
{
    private const string DraftSuffix = ".compact";

    /// <returns>How many documents the store holds.</returns>
    public static long Run(LiteSession session, SessionKeeper keeper, DataFolder folder, Func<string, BsonDocument, bool> isKept)
    {
        if (!session.Checkpoint()) throw StorageErrors.Busy();
        var draft = DraftOf(folder);
        try
        {
            Remove(draft);
            var documents = Draft(session, draft, isKept);
            keeper.Exchange(() => Publish(draft, folder));
            return documents;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StorageErrors.From(error, draft);
        }
        finally
        {
            Remove(draft);
        }
    }

    /// <summary>Takes away what a compaction left that was cut off.</summary>
    public static void CleanUp(DataFolder folder) => Remove(DraftOf(folder));

    private static void Remove(string draft)
    {
        if (File.Exists(draft)) File.Delete(draft);
    }

    private static string DraftOf(DataFolder folder) => folder.DataFile + DraftSuffix;

    private static long Draft(LiteSession session, string draft, Func<string, BsonDocument, bool> isKept)
    {
        var wanted = 0L;
        FreshCopy.Write(session.ReaderView, draft, IsKept);
        var found = StoreCheck.CountDocuments(draft);
        return found == wanted
            ? found
            : throw StorageErrors.Misused($"The fresh copy holds {found} documents, and {wanted} were put into it.");

        bool IsKept(string collection, BsonDocument document)
        {
            if (!isKept(collection, document)) return false;
            if (StoreCheck.IsOfTheBot(collection)) wanted++;
            return true;
        }
    }

    private static void Publish(string draft, DataFolder folder)
    {
        File.Move(draft, folder.DataFile, overwrite: true);
        DirectorySync.Sync(folder.FolderPath);
    }
}
