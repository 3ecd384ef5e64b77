using LiteDB;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>A challenge as the log describes it.</summary>
internal static class DayDocument
{
    private const int Version = 1;

    public static BsonDocument Write(DayState state) => new()
    {
        ["_id"] = Key.Day(state.Group, state.Date),
        [Field.Version] = Version,
        ["group"] = state.Group.Value,
        ["date"] = Field.Of(state.Date),
        ["answers"] = state.Answers,
        ["closed"] = state.Closed,
        ["voided"] = state.Voided,
    };

    public static DayState Read(BsonDocument document) => new(
        document["group"].Group(),
        document["date"].Date(),
        document["answers"].AsInt32,
        document["closed"].AsBoolean,
        document["voided"].AsBoolean);
}
