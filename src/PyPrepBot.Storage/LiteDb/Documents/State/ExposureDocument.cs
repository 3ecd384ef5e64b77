using LiteDB;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>How often a group was shown a question.</summary>
internal static class ExposureDocument
{
    private const int Version = 1;

    public static BsonDocument Write(ExposureState state) => new()
    {
        ["_id"] = Key.Exposure(state.Group, state.QuestionId),
        [Field.Version] = Version,
        ["group"] = state.Group.Value,
        ["question"] = state.QuestionId,
        ["days"] = new BsonArray(state.Days.Select(shown => new BsonArray { Field.Of(shown.Day), shown.Times })),
    };

    public static ExposureState Read(BsonDocument document) => new(
        document["group"].Group(),
        document["question"].AsString,
        [.. document["days"].AsArray.Select(shown => new ShownOn(shown[0].Date(), shown[1].AsInt32))]);
}
