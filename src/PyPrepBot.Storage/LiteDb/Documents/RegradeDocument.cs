using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A decision about a question.</summary>
internal static class RegradeDocument
{
    private const int Version = 1;

    public static BsonDocument Write(Regrade regrade) => new()
    {
        ["_id"] = Key.Regrade(regrade.Group, regrade.Id),
        [Field.Version] = Version,
        ["regrade"] = regrade.Id,
        ["group"] = regrade.Group.Value,
        ["question"] = regrade.QuestionId,
        ["kind"] = Field.Of(regrade.Kind),
        ["argument"] = regrade.Argument,
        ["by"] = regrade.By.Value,
        ["at"] = Field.Of(regrade.At),
        ["state"] = Field.Of(regrade.State),
        ["stamp"] = regrade.Stamp,
        ["changed"] = regrade.Changed,
        ["challenge"] = Field.Of(regrade.Challenge),
    };

    public static Regrade Read(BsonDocument document) => new(
        document["regrade"].AsString,
        document["group"].Group(),
        document["question"].AsString,
        document["kind"].Word<RegradeKind>(),
        document["argument"].AsString,
        document["by"].Member(),
        document["at"].Instant())
    {
        State = document["state"].Word<RegradeState>(),
        Stamp = document["stamp"].AsString,
        Changed = document["changed"].AsInt32,
        Challenge = document["challenge"].OptionalDate(),
    };
}
