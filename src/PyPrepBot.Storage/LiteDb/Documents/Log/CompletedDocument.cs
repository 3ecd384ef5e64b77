using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>A test gone through to its end.</summary>
internal static class CompletedDocument
{
    public static BsonDocument Write(TestCompleted completed) => new()
    {
        ["member"] = completed.Member.Value,
        ["day"] = Field.Of(completed.Day),
    };

    public static TestCompleted Read(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["member"].Member(), document["day"].Date());
}
