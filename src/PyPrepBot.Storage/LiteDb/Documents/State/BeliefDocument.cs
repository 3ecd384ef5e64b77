using LiteDB;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>A belief as a pair of numbers.</summary>
internal static class BeliefDocument
{
    public static BsonArray Write(Gaussian belief) => [belief.Mean, belief.Variance];

    public static Gaussian Read(BsonValue pair) => new(pair[0].AsDouble, pair[1].AsDouble);
}
