using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>An answer with all that was known when it was given.</summary>
internal static class AnswerDocument
{
    public static BsonDocument Write(AnswerGiven answer) => new()
    {
        ["member"] = answer.Member.Value,
        ["question"] = answer.QuestionId,
        ["revision"] = answer.Revision,
        ["topic"] = answer.Topic,
        ["difficulty"] = Field.Of(answer.Difficulty),
        ["questionKind"] = Field.Of(answer.Kind),
        ["guessRate"] = answer.GuessRate,
        ["asked"] = Field.Of(answer.Asked),
        ["context"] = answer.ContextId,
        ["position"] = answer.Position,
        ["attempt"] = answer.Attempt,
        ["input"] = answer.Input,
        ["shown"] = Field.Of(answer.Shown),
        ["openedAt"] = Field.Of(answer.OpenedAt),
        ["verdict"] = Field.Of(answer.Verdict),
        ["score"] = answer.Score,
        ["hintUsed"] = answer.HintUsed,
        ["dontKnow"] = answer.DontKnow,
        ["timedOut"] = answer.TimedOut,
        ["suspect"] = answer.Suspect,
        ["day"] = Field.Of(answer.Day),
        ["countsOn"] = Field.Of(answer.CountsOn),
        ["rules"] = answer.RuleVersion,
    };

    public static AnswerGiven Read(BsonDocument document, EventHead head) => new(head.Key, head.Group, head.At)
    {
        Member = document["member"].Member(),
        QuestionId = document["question"].AsString,
        Revision = document["revision"].AsString,
        Topic = document["topic"].AsString,
        Difficulty = document["difficulty"].Word<Difficulty>(),
        Kind = document["questionKind"].Word<QuestionKind>(),
        GuessRate = document["guessRate"].AsDouble,
        Asked = document["asked"].Word<AskedIn>(),
        ContextId = document["context"].AsString,
        Position = document["position"].AsInt32,
        Attempt = document["attempt"].AsInt32,
        Input = document["input"].AsString,
        Shown = document["shown"].Texts(),
        OpenedAt = document["openedAt"].Instant(),
        Verdict = document["verdict"].Word<Verdict>(),
        Score = document["score"].AsDouble,
        HintUsed = document["hintUsed"].AsBoolean,
        DontKnow = document["dontKnow"].AsBoolean,
        TimedOut = document["timedOut"].AsBoolean,
        Suspect = document["suspect"].AsBoolean,
        Day = document["day"].Date(),
        CountsOn = document["countsOn"].Date(),
        RuleVersion = document["rules"].AsInt32,
    };
}
