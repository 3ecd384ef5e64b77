using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Why posting rests, as part of a group or a room.</summary>
internal static class HaltDocument
{
    public static BsonValue Write(PostingHalt? halt) => halt is null ? BsonValue.Null : new BsonDocument
    {
        ["since"] = Field.Of(halt.Since),
        ["reason"] = halt.Reason,
        ["gone"] = halt.ChannelIsGone,
    };

    public static PostingHalt? Read(BsonValue halt) => halt.IsNull
        ? null
        : new(halt["since"].Instant(), halt["reason"].AsString) { ChannelIsGone = !halt["gone"].IsNull && halt["gone"].AsBoolean };
}
