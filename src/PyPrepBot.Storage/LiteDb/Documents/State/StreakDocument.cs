using LiteDB;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>Part of a member.</summary>
internal static class StreakDocument
{
    public static BsonDocument Write(StreakState state) => new()
    {
        ["length"] = state.Before.Length,
        ["longest"] = state.Before.Longest,
        ["freezes"] = state.Before.Freezes,
        ["answered"] = state.Before.Answered,
        ["freezeUsedOn"] = Field.Of(state.Before.FreezeUsedOn),
        ["through"] = Field.Of(state.Through),
        ["days"] = new BsonArray(state.Days.Select(day => new BsonArray { Field.Of(day.Date), (int)day.Marks })),
    };

    public static StreakState Read(BsonDocument document) => new()
    {
        Before = new StreakTotals(
            document["length"].AsInt32,
            document["longest"].AsInt32,
            document["freezes"].AsInt32,
            document["answered"].AsInt32,
            document["freezeUsedOn"].OptionalDate()),
        Through = document["through"].OptionalDate(),
        Days = [.. document["days"].AsArray.Select(day => new ChallengeDay(day[0].Date(), (DayMarks)day[1].AsInt32))],
    };
}
