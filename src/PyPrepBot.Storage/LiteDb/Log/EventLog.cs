using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.Log;

namespace PyPrepBot.Storage.LiteDb.Log;

/// <summary>Reads the log.</summary>
internal static class EventLog
{
    public static LogEvent? Find(ILiteDatabase database, string key) =>
        database.Row(Collections.Events, key) is { } document ? EventDocument.Read(document) : null;

    public static IReadOnlyList<LogEvent> Under(ILiteDatabase database, string prefix) =>
        [.. database.Under(Collections.Events, prefix).Select(EventDocument.Read)];

    /// <summary>All of it, in the order in which it was written.</summary>
    public static IReadOnlyList<LogEvent> All(ILiteDatabase database) =>
        [.. database.GetCollection(Collections.Events).FindAll()
            .Select(document => (Number: document[EventDocument.Sequence].AsInt64, Entry: EventDocument.Read(document)))
            .OrderBy(numbered => numbered.Number)
            .Select(numbered => numbered.Entry)];
}
