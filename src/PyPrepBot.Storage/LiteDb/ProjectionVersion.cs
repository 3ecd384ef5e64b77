using LiteDB;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>Remembers by which version of the rules the projected state was made.</summary>
internal static class ProjectionVersion
{
    private const string Id = "projections";
    private const string Number = "version";

    /// <summary>Replays the log when the stored state was made by other rules.</summary>
    public static async Task EnsureAsync(LiteConnection connection, CancellationToken cancellation)
    {
        if (await connection.ReadAsync(IsCurrent, cancellation)) return;
        await connection.WriteLogAsync(Rebuild, cancellation);
    }

    public static RebuildReport Rebuild(LogTransaction transaction)
    {
        var report = transaction.ReplayAll();
        transaction.Database.Upsert(Collections.Meta, new BsonDocument { ["_id"] = Id, [Number] = Projector.Version });
        return report;
    }

    private static bool IsCurrent(ILiteDatabase database) =>
        database.Row(Collections.Meta, Id) is { } known && known[Number].AsInt32 == Projector.Version;
}
