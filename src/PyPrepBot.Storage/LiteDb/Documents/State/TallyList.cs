using LiteDB;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>A member's points by period.</summary>
internal static class TallyList
{
    public const string Name = "periods";

    public static BsonArray Write(IReadOnlyDictionary<string, Tally> periods) =>
        new(periods.OrderBy(period => period.Key, StringComparer.Ordinal).Select(period => new BsonArray
        {
            period.Key, period.Value.Points, period.Value.FullCredits, period.Value.BasePoints, period.Value.Answered,
        }));

    public static Dictionary<string, Tally> Read(BsonValue list) =>
        list.AsArray.ToDictionary(period => period[0].AsString, TallyOf, StringComparer.Ordinal);

    /// <summary>The points of one period; null when the member has none.</summary>
    public static Tally? Find(BsonValue list, string key) =>
        list.AsArray.FirstOrDefault(period => period[0].AsString == key) is { } found ? TallyOf(found) : null;

    private static Tally TallyOf(BsonValue period) =>
        new(period[1].AsInt32, period[2].AsInt32, period[3].AsInt32, period[4].AsInt32);
}
