using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>Two accounts that became one member, or two again.</summary>
internal static class LinkedDocument
{
    public static BsonDocument Write(MemberLinked linked) => Write(linked.Main, linked.Alias);

    public static BsonDocument Write(MemberUnlinked unlinked) => Write(unlinked.Main, unlinked.Alias);

    public static MemberLinked ReadLinked(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["main"].Member(), document["alias"].Member());

    public static MemberUnlinked ReadUnlinked(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["main"].Member(), document["alias"].Member());

    private static BsonDocument Write(MemberId main, MemberId alias) => new() { ["main"] = main.Value, ["alias"] = alias.Value };
}
