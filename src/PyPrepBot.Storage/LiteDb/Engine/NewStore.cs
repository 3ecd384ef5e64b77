using LiteDB.Engine;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Makes an empty data file that appears whole or not at all.</summary>
internal static class NewStore
{
    public static void Create(DataFolder folder)
    {
        // A log without its data file belongs to nothing, and would be read as the new file's.
        if (File.Exists(folder.LogFile) && new FileInfo(folder.LogFile).Length > 0)
            throw StorageErrors.Corrupt(folder.DataFile, new FileNotFoundException("its log is there, but the file itself is missing"));

        var draft = folder.DataFile + ".new";
        File.Delete(draft);
        using (var file = new RandomAccessFile(draft, FileMode.CreateNew)) WriteEmpty(file);
        File.Move(draft, folder.DataFile);
        DirectorySync.Sync(folder.FolderPath);
    }

    public static void WriteEmpty(IDiskFile file)
    {
        var stream = new DurableDataStream(file, new CommitLedger());
        using (new LiteEngine(new EngineSettings { DataStream = stream, LogStream = new MemoryStream() }))
        {
        }
        file.Sync();
    }
}
