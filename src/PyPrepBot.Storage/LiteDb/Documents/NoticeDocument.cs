using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Something to be told to one person. Once it is told, only its key stays.</summary>
internal static class NoticeDocument
{
    private const int Version = 1;

    public static BsonDocument Write(Notice notice) => new()
    {
        ["_id"] = Key.DueNotice(notice),
        [Field.Version] = Version,
        ["notice"] = notice.Id,
        ["group"] = notice.Group.Value,
        ["to"] = UserDocument.Write(notice.To),
        ["near"] = ChannelDocument.Write(notice.Near),
        ["kind"] = notice.Kind,
        ["subject"] = notice.Subject,
        ["dueAt"] = Field.Of(notice.DueAt),
    };

    public static BsonDocument Told(Notice notice) => new() { ["_id"] = Key.ToldNotice(notice), [Field.Version] = Version };

    public static Notice Read(BsonDocument document) => new(
        document["notice"].AsString,
        document["group"].Group(),
        UserDocument.Read(document["to"]),
        ChannelDocument.Read(document["near"]),
        document["kind"].AsString,
        document["subject"].AsString,
        document["dueAt"].Instant());
}
