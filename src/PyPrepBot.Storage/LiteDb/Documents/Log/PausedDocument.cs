using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>A member's absence.</summary>
internal static class PausedDocument
{
    public static BsonDocument Write(MemberPaused paused) => new()
    {
        ["member"] = paused.Member.Value,
        ["from"] = Field.Of(paused.From),
        ["to"] = Field.Of(paused.To),
    };

    public static BsonDocument Write(PauseEnded ended) => new()
    {
        ["member"] = ended.Member.Value,
        ["back"] = Field.Of(ended.Back),
    };

    public static PauseEnded ReadEnded(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["member"].Member(), document["back"].Date());

    public static MemberPaused Read(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["member"].Member(), document["from"].Date(), document["to"].Date());
}
