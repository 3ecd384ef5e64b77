using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A question that a group has out of rotation.</summary>
internal static class AsideDocument
{
    private const int Version = 1;

    public static BsonDocument Write(Aside aside) => new()
    {
        ["_id"] = Key.Question(aside.Group, aside.QuestionId),
        [Field.Version] = Version,
        ["group"] = aside.Group.Value,
        ["question"] = aside.QuestionId,
        ["reason"] = aside.Reason,
        ["at"] = Field.Of(aside.At),
    };

    public static Aside Read(BsonDocument document) => new(
        document["group"].Group(),
        document["question"].AsString,
        document["reason"].AsString,
        document["at"].Instant());
}
