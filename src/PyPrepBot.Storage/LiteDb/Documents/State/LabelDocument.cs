using LiteDB;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>What is believed about a label.</summary>
internal static class LabelDocument
{
    private const int Version = 1;

    public static string IdOf(Difficulty difficulty) => Enum.GetName(difficulty)!;

    public static BsonDocument Write(LabelState state) => new()
    {
        ["_id"] = IdOf(state.Difficulty),
        [Field.Version] = Version,
        ["mean"] = BeliefDocument.Write(state.Mean),
    };

    public static LabelState Read(BsonDocument document) => new(document["_id"].Word<Difficulty>(), BeliefDocument.Read(document["mean"]));
}
