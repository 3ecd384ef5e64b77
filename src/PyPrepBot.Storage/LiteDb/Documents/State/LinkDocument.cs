using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>An account that is one of two of the same person.</summary>
internal static class LinkDocument
{
    private const int Version = 1;

    public static BsonDocument Write(LinkState state) => new()
    {
        ["_id"] = Key.Member(state.Group, state.Member),
        [Field.Version] = Version,
        ["group"] = state.Group.Value,
        ["member"] = state.Member.Value,
        ["main"] = state.Link.Main.Value,
        ["alias"] = state.Link.Alias.Value,
    };

    public static LinkState Read(BsonDocument document) => new(
        document["group"].Group(),
        document["member"].Member(),
        new MemberLink(document["main"].Member(), document["alias"].Member()));
}
