using LiteDB;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A person as part of another document.</summary>
internal static class UserDocument
{
    public static BsonDocument Write(UserRef user) => new()
    {
        ["platform"] = Field.Of(user.Platform),
        ["id"] = user.Id,
        ["name"] = user.Name,
    };

    public static UserRef Read(BsonValue document) =>
        new(document["platform"].Word<Platform>(), document["id"].AsString, document["name"].AsString);
}
