using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A further room as part of a group.</summary>
internal static class RoomDocument
{
    public static BsonDocument Write(GroupRoom room) => new()
    {
        ["channel"] = ChannelDocument.Write(room.Channel),
        ["channelName"] = room.ChannelName,
        ["setUpBy"] = room.SetUpBy is { } user ? UserDocument.Write(user) : BsonValue.Null,
        ["refusals"] = room.Refusals,
        ["halt"] = HaltDocument.Write(room.Halt),
        ["hasLeft"] = room.HasLeft,
        ["postsSince"] = Field.Of(room.PostsSince),
    };

    public static GroupRoom Read(BsonValue document) => new(ChannelDocument.Read(document["channel"]))
    {
        ChannelName = document["channelName"].OptionalText(),
        SetUpBy = document["setUpBy"].IsNull ? null : UserDocument.Read(document["setUpBy"]),
        Refusals = document["refusals"].AsInt32,
        Halt = HaltDocument.Read(document["halt"]),
        HasLeft = document["hasLeft"].AsBoolean,
        PostsSince = document["postsSince"].OptionalInstant(),
    };
}
