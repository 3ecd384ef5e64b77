using System.Globalization;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Puts a backup in the place of the store and keeps the old files aside. Cut at any moment, it leaves one or the other.</summary>
internal static class StoreRestore
{
    private const string IncomingSuffix = ".incoming";
    private const string DraftSuffix = ".incoming-draft";

    /// <returns>How many documents the backup holds.</returns>
    public static long Restore(string backup, string folderPath, TimeProvider time)
    {
        if (!File.Exists(backup)) throw StorageErrors.NotFound(backup, null);
        var documents = Count(backup);
        using var folder = DataFolder.Open(folderPath, time);
        var draft = folder.DataFile + DraftSuffix;
        try
        {
            using (var source = new RandomAccessFile(backup, FileMode.Open, FileAccess.Read))
            using (var target = new RandomAccessFile(draft)) DiskCopy.Copy(source, target);
            StoreCheck.CountDocuments(draft);
            // From this name on the restore will be finished, by us or by the next start.
            File.Move(draft, folder.DataFile + IncomingSuffix, overwrite: true);
            DirectorySync.Sync(folder.FolderPath);
            Finish(folder, time);
            return documents;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StorageErrors.From(error, folder.FolderPath);
        }
    }

    private static long Count(string backup)
    {
        try
        {
            return StoreCheck.CountDocuments(backup);
        }
        catch (StorageException foreign) when (foreign.Problem == StorageProblem.Corrupt)
        {
            throw StorageErrors.NoBackup(backup, foreign);
        }
    }

    public static void Finish(DataFolder folder, TimeProvider time)
    {
        var incoming = folder.DataFile + IncomingSuffix;
        if (!File.Exists(incoming)) return;
        var aside = time.GetUtcNow().ToString("'.'yyyyMMdd'T'HHmmss'Z.old'", CultureInfo.InvariantCulture);
        PutAside(folder.DataFile, aside);
        PutAside(folder.LogFile, aside);
        DirectorySync.Sync(folder.FolderPath);
        File.Move(incoming, folder.DataFile);
        DirectorySync.Sync(folder.FolderPath);
    }

    private static void PutAside(string file, string suffix)
    {
        if (!File.Exists(file)) return;
        var target = file + suffix;
        for (var again = 2; File.Exists(target); again++) target = string.Create(CultureInfo.InvariantCulture, $"{file}{suffix}-{again}");
        File.Move(file, target);
    }
}
