using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>Who changed what.</summary>
internal static class AuditDocument
{
    private const int Version = 1;

    public static BsonDocument Write(AuditEntry entry) => new()
    {
        ["_id"] = Key.Audit(entry),
        [Field.Version] = Version,
        ["delivery"] = entry.Id,
        ["group"] = entry.Group.Value,
        ["at"] = Field.Of(entry.At),
        ["by"] = entry.By.Value,
        ["what"] = entry.What,
        ["subject"] = entry.Subject,
        ["before"] = entry.Before,
        ["after"] = entry.After,
    };

    public static AuditEntry Read(BsonDocument document) => new(
        document["delivery"].AsString,
        document["group"].Group(),
        document["at"].Instant(),
        document["by"].Member(),
        document["what"].AsString,
        document["subject"].AsString,
        document["before"].OptionalText(),
        document["after"].OptionalText());
}
