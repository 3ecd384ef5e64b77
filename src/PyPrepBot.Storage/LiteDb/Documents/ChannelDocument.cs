using LiteDB;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Part of a group or a post.</summary>
internal static class ChannelDocument
{
    public static BsonDocument Write(ChannelRef channel) => new()
    {
        ["platform"] = Field.Of(channel.Platform),
        ["space"] = channel.Space,
        ["id"] = channel.Id,
    };

    public static ChannelRef Read(BsonValue document) =>
        new(document["platform"].Word<Platform>(), document["space"].AsString, document["id"].AsString);
}
