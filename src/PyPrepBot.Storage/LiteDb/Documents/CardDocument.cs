using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>What a member was shown.</summary>
internal static class CardDocument
{
    private const int Version = 1;

    public static BsonDocument Write(PersonalCard card) => new()
    {
        ["_id"] = Key.Card(card.Group, card.Date, card.Member),
        [Field.Version] = Version,
        ["group"] = card.Group.Value,
        ["date"] = Field.Of(card.Date),
        ["member"] = card.Member.Value,
        ["question"] = card.QuestionId,
        ["revision"] = card.Revision,
        ["shown"] = Field.Of(card.Shown),
        ["openedAt"] = Field.Of(card.OpenedAt),
        ["hintUsed"] = card.HintUsed,
    };

    public static PersonalCard Read(BsonDocument document) => new(
        document["group"].Group(),
        document["date"].Date(),
        document["member"].Member(),
        document["question"].AsString,
        document["revision"].AsString,
        document["shown"].Texts(),
        document["openedAt"].Instant())
    {
        HintUsed = document["hintUsed"].AsBoolean,
    };
}
