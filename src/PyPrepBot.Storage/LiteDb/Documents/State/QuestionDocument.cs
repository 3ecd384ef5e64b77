using LiteDB;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>What is believed about a question.</summary>
internal static class QuestionDocument
{
    private const int Version = 1;

    public static BsonDocument Write(QuestionState state) => new()
    {
        ["_id"] = state.QuestionId,
        [Field.Version] = Version,
        ["revision"] = state.Revision,
        ["difficulty"] = Field.Of(state.Difficulty),
        ["delta"] = BeliefDocument.Write(state.Delta),
    };

    public static QuestionState Read(BsonDocument document) => new(
        document["_id"].AsString,
        document["revision"].AsString,
        document["difficulty"].Word<Difficulty>(),
        BeliefDocument.Read(document["delta"]));
}
