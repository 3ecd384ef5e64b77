using LiteDB;
using LiteDB.Engine;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Reads a data file from end to end, without its log and without changing it.</summary>
internal static class StoreCheck
{
    public static long CountDocuments(string path)
    {
        try
        {
            using var file = new RandomAccessFile(path, FileMode.Open, FileAccess.Read);
            FileCheck.ThrowIfForeign(file);
            if (file.Length == 0) throw StorageErrors.Corrupt(path, null);
            var ledger = new CommitLedger();
            var settings = new EngineSettings
            {
                DataStream = new DurableDataStream(file, ledger),
                LogStream = new MemoryStream(),
                ReadOnly = true,
            };
            using var database = new LiteDatabase(new LiteEngine(settings), StoreMapper.Create());
            return database.GetCollectionNames().Where(IsOfTheBot).Sum(name => database.GetCollection(name).FindAll().LongCount());
        }
        catch (Exception error)
        {
            throw StorageErrors.From(error, path);
        }
    }

    public static bool IsOfTheBot(string collection) => collection != CommitMark.Collection;
}
