using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>Answers to a question that should not have been asked.</summary>
internal static class SpoiltDocument
{
    public static BsonDocument Write(AnswersVoided spoilt) => new()
    {
        ["question"] = spoilt.QuestionId,
        ["answers"] = Field.Of(spoilt.Answers),
    };

    public static AnswersVoided Read(BsonDocument document, EventHead head) =>
        new(head.Key, head.Group, head.At, document["question"].AsString, document["answers"].Texts());
}
