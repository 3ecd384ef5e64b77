using LiteDB;
using LiteDB.Engine;
using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>Makes the data file of a new store compare ids by their code units.</summary>
/// <remarks>LiteDB's own choice ignores case and follows the culture of the machine: two members could become one.</remarks>
internal static class OrdinalFile
{
    public static void Ensure(string folderPath, TimeProvider time)
    {
        using var folder = DataFolder.Open(folderPath, time);
        if (File.Exists(folder.DataFile) || HasLog(folder)) return;

        var draft = folder.DataFile + ".new";
        File.Delete(draft);
        using (var file = new RandomAccessFile(draft, FileMode.CreateNew)) WriteEmpty(file);
        File.Move(draft, folder.DataFile);
        DirectorySync.Sync(folder.FolderPath);
    }

    /// <summary>Ids found by their beginnings would be missed in a file that sorts them otherwise.</summary>
    public static bool Check(ILiteDatabase database) => database.Collation.SortOptions == Collation.Binary.SortOptions
        ? true
        : throw StorageErrors.Corrupt(DataFolder.DataName, new NotSupportedException($"it sorts ids by {database.Collation}"));

    private static void WriteEmpty(RandomAccessFile file)
    {
        var settings = new EngineSettings
        {
            DataStream = new DurableDataStream(file, new CommitLedger()),
            LogStream = new MemoryStream(),
            Collation = Collation.Binary,
        };
        using (new LiteEngine(settings))
        {
        }

        file.Sync();
    }

    // A log without its data file is a fault that the opening reports.
    private static bool HasLog(DataFolder folder) => File.Exists(folder.LogFile) && new FileInfo(folder.LogFile).Length > 0;
}
