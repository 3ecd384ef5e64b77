namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>A copy of the data file that appears under its name only when it has been read back from end to end.</summary>
internal static class StoreBackup
{
    /// <returns>How many documents the backup holds.</returns>
    public static async Task<long> WriteAsync(LiteWriter writer, string target, bool overwrite, CancellationToken cancellation)
    {
        if (File.Exists(target) && !overwrite) throw StorageErrors.TargetExists(target);
        if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } folder && !Directory.Exists(folder))
            throw StorageErrors.NoFolder(folder);
        var draft = target + ".partial";
        try
        {
            await writer.RunAsync(session => Copy(session, draft), cancellation);
            var documents = await Task.Run(() => StoreCheck.CountDocuments(draft), cancellation);
            Publish(draft, target, overwrite);
            return documents;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StorageErrors.From(error, target);
        }
        finally
        {
            if (File.Exists(draft)) File.Delete(draft);
        }
    }

    private static bool Copy(LiteSession session, string draft)
    {
        if (!session.Checkpoint()) throw StorageErrors.Busy();
        using var file = new RandomAccessFile(draft);
        session.CopyDataTo(file);
        return true;
    }

    private static void Publish(string draft, string target, bool overwrite)
    {
        if (File.Exists(target) && !overwrite) throw StorageErrors.TargetExists(target);
        File.Move(draft, target, overwrite);
        if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } directory) DirectorySync.Sync(directory);
    }
}
