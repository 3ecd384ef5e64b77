using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>A day that counts for nobody.</summary>
internal static class VoidedDocument
{
    public static BsonDocument Write(ChallengeVoided voided) => new()
    {
        ["date"] = Field.Of(voided.Date),
        ["reason"] = voided.Reason,
    };

    public static ChallengeVoided Read(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["date"].Date(), document["reason"].AsString);
}
