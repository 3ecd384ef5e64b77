using LiteDB;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Storage.LiteDb.Documents.Log;

/// <summary>Points that a moderator gave or took back.</summary>
internal static class AwardedDocument
{
    public static BsonDocument Write(PointsAwarded awarded) => new()
    {
        ["member"] = awarded.Member.Value,
        ["points"] = awarded.Points,
        ["day"] = Field.Of(awarded.Day),
        ["by"] = awarded.By.Value,
        ["reason"] = awarded.Reason,
        ["undoes"] = awarded.Undoes,
        ["undoneBy"] = awarded.UndoneBy,
    };

    public static PointsAwarded Read(BsonDocument document, EventHead head) => new(
        head.Key,
        head.Group,
        head.At,
        document["member"].Member(),
        document["points"].AsInt32,
        document["day"].Date(),
        document["by"].Member(),
        document["reason"].AsString,
        document["undoes"].OptionalText())
    {
        UndoneBy = document["undoneBy"].OptionalText(),
    };
}
