using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>The end of a window.</summary>
internal static class ClosedDocument
{
    public static BsonDocument Write(ChallengeClosed closed) => new() { ["date"] = Field.Of(closed.Date) };

    public static ChallengeClosed Read(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["date"].Date());
}
