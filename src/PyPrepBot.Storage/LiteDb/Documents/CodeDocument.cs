using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A code on its way from one platform to another.</summary>
internal static class CodeDocument
{
    private const int Version = 1;

    public static BsonDocument Write(LinkCode code) => new()
    {
        ["_id"] = code.Text,
        [Field.Version] = Version,
        ["kind"] = Field.Of(code.Kind),
        ["group"] = code.Group.Value,
        ["by"] = UserDocument.Write(code.By),
        ["expiresAt"] = Field.Of(code.ExpiresAt),
        ["takenBy"] = code.TakenBy,
        ["usedUp"] = code.IsUsedUp,
    };

    public static LinkCode Read(BsonDocument document) => new(
        document["_id"].AsString,
        document["kind"].Word<CodeKind>(),
        document["group"].Group(),
        UserDocument.Read(document["by"]),
        document["expiresAt"].Instant())
    {
        TakenBy = document["takenBy"].OptionalText(),
        IsUsedUp = document["usedUp"].AsBoolean,
    };
}
