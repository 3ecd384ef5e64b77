using System.Globalization;
using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>How records become documents: strings stay as they are, local dates are ISO text.</summary>
internal static class StoreMapper
{
    private const string IsoDate = "yyyy-MM-dd";

    /// <summary>A mapper of its own for every store: the global one is shared state.</summary>
    public static BsonMapper Create()
    {
        var mapper = new BsonMapper { TrimWhitespace = false, EmptyStringToNull = false };
        mapper.RegisterType(
            (DateOnly date) => new BsonValue(date.ToString(IsoDate, CultureInfo.InvariantCulture)),
            text => DateOnly.ParseExact(text.AsString, IsoDate, CultureInfo.InvariantCulture));
        return mapper;
    }
}
