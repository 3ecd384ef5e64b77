using LiteDB;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A test with its questions so far.</summary>
internal static class QuizDocument
{
    private const int Version = 1;

    public static BsonDocument Write(QuizSession session) => new()
    {
        ["_id"] = Key.Quiz(session.Group, session.Member, session.StartedAt, session.Id),
        [Field.Version] = Version,
        ["session"] = session.Id,
        ["group"] = session.Group.Value,
        ["member"] = session.Member.Value,
        ["topic"] = session.Topic,
        ["level"] = session.Level,
        ["length"] = session.Length,
        ["number"] = session.Number,
        ["day"] = Field.Of(session.Day),
        ["startedAt"] = Field.Of(session.StartedAt),
        ["rated"] = session.Rated,
        ["items"] = new BsonArray(session.Items.Select(QuizItemDocument.Write)),
        ["finishedAt"] = Field.Of(session.FinishedAt),
    };

    public static QuizSession Read(BsonDocument document) => new(
        document["session"].AsString,
        document["group"].Group(),
        document["member"].Member(),
        document["topic"].OptionalText(),
        document["level"].OptionalText(),
        document["length"].AsInt32,
        document["number"].AsInt32,
        document["day"].Date(),
        document["startedAt"].Instant())
    {
        Rated = document["rated"].AsBoolean,
        Items = [.. document["items"].AsArray.Select(QuizItemDocument.Read)],
        FinishedAt = document["finishedAt"].OptionalInstant(),
    };
}
