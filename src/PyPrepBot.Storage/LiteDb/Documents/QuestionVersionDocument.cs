using LiteDB;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>One step in the life of a question in a group; the question is the text of a file of the bank.</summary>
internal static class QuestionVersionDocument
{
    private const int Version = 1;

    public static BsonDocument Write(QuestionVersion version, IQuestionText text) => new()
    {
        ["_id"] = Key.QuestionVersion(version.Group, version.QuestionId, version.Number),
        [Field.Version] = Version,
        ["group"] = version.Group.Value,
        ["question"] = version.QuestionId,
        ["number"] = version.Number,
        ["by"] = version.By.Value,
        ["author"] = version.Author?.Value,
        ["at"] = Field.Of(version.At),
        ["deed"] = Field.Of(version.Deed),
        ["act"] = version.Act,
        ["batch"] = version.Batch,
        ["text"] = text.Write(version.Question),
    };

    /// <summary>Null when the text cannot be read by the rules of today.</summary>
    public static QuestionVersion? Read(BsonDocument document, IQuestionText text) =>
        text.Read(document["text"].AsString) is { } question ? Read(document, question) : null;

    private static QuestionVersion Read(BsonDocument document, Question question) => new(
        document["group"].Group(),
        document["number"].AsInt32,
        document["by"].Member(),
        document["at"].Instant(),
        document["deed"].Word<QuestionDeed>(),
        question)
    {
        Author = document["author"].IsNull ? null : document["author"].Member(),
        Act = document["act"].AsString,
        Batch = document["batch"].OptionalText(),
    };
}
