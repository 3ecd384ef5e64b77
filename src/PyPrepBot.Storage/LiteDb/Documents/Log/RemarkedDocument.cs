using LiteDB;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>Verdicts that take the place of earlier ones.</summary>
internal static class RemarkedDocument
{
    // A list, not a document by key: names of fields do not tell upper from lower case, keys of events do.
    public static BsonDocument Write(AnswersRemarked remarked) => new()
    {
        ["question"] = remarked.QuestionId,
        ["marks"] = new BsonArray(remarked.Marks.OrderBy(mark => mark.Key, StringComparer.Ordinal).Select(mark => new BsonDocument
        {
            ["answer"] = mark.Key,
            ["verdict"] = Field.Of(mark.Value.Verdict),
            ["score"] = mark.Value.Score,
        })),
    };

    public static AnswersRemarked Read(BsonDocument document, EventHead head) => new(
        head.Key,
        head.Group,
        head.At,
        document["question"].AsString,
        document["marks"].AsArray.ToDictionary(
            mark => mark["answer"].AsString,
            mark => new Remark(mark["verdict"].Word<Verdict>(), mark["score"].AsDouble),
            StringComparer.Ordinal));
}
