using LiteDB;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A row of the outbox.</summary>
internal static class PostDocument
{
    public const string State = "state";

    private const int Version = 1;

    public static BsonDocument Write(Post post) => new()
    {
        ["_id"] = Key.Post(post),
        [Field.Version] = Version,
        ["group"] = post.Group.Value,
        ["kind"] = Field.Of(post.Kind),
        ["date"] = Field.Of(post.Date),
        ["channel"] = ChannelDocument.Write(post.Channel),
        ["dueAt"] = Field.Of(post.DueAt),
        ["expiresAt"] = Field.Of(post.ExpiresAt),
        [State] = Field.Of(post.State),
        ["tries"] = post.Tries,
        ["queuedAs"] = post.QueuedAs,
        ["tag"] = post.Tag,
        ["message"] = post.Message is { } message
            ? new BsonDocument { ["channel"] = ChannelDocument.Write(message.Channel), ["id"] = message.Id }
            : BsonValue.Null,
    };

    public static Post Read(BsonDocument document) => new(
        document["group"].Group(),
        document["kind"].Word<PostKind>(),
        document["date"].Date(),
        ChannelDocument.Read(document["channel"]),
        document["dueAt"].Instant())
    {
        ExpiresAt = document["expiresAt"].OptionalInstant(),
        State = document[State].Word<PostState>(),
        Tries = document["tries"].AsInt32,
        QueuedAs = document["queuedAs"].OptionalText(),
        Tag = document["tag"].OptionalText(),
        Message = document["message"] is BsonDocument message
            ? new MessageRef(ChannelDocument.Read(message["channel"]), message["id"].AsString)
            : null,
    };
}
