using LiteDB;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Part of a test.</summary>
internal static class QuizItemDocument
{
    public static BsonDocument Write(QuizItem item) => new()
    {
        ["question"] = item.QuestionId,
        ["revision"] = item.Revision,
        ["topic"] = item.Topic,
        ["typed"] = item.Typed,
        ["shown"] = Field.Of(item.Shown),
        ["shownAt"] = Field.Of(item.ShownAt),
        ["rated"] = item.Rated,
        ["verdict"] = item.Verdict is { } verdict ? Field.Of(verdict) : BsonValue.Null,
        ["score"] = item.Score,
        ["hintUsed"] = item.HintUsed,
    };

    public static QuizItem Read(BsonValue document) => new(
        document["question"].AsString,
        document["revision"].AsString,
        document["topic"].AsString,
        document["typed"].AsBoolean,
        document["shown"].Texts(),
        document["shownAt"].Instant(),
        document["rated"].AsBoolean)
    {
        Verdict = document["verdict"].OptionalWord<Verdict>(),
        Score = document["score"].AsDouble,
        HintUsed = document["hintUsed"].AsBoolean,
    };
}
