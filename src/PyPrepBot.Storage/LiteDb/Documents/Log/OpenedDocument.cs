using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>A challenge that became answerable.</summary>
internal static class OpenedDocument
{
    public static BsonDocument Write(ChallengeOpened opened) => new()
    {
        ["date"] = Field.Of(opened.Date),
        ["question"] = opened.QuestionId,
        ["revision"] = opened.Revision,
        ["topic"] = opened.Topic,
        ["difficulty"] = Field.Of(opened.Difficulty),
    };

    public static ChallengeOpened Read(BsonDocument document, EventHead head) => new(
        head.Key,
        head.Group,
        head.At,
        document["date"].Date(),
        document["question"].AsString,
        document["revision"].AsString,
        document["topic"].AsString,
        document["difficulty"].Word<Difficulty>());
}
