using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>A suggested question.</summary>
internal static class SuggestionDocument
{
    private const int Version = 1;

    public static BsonDocument Write(Suggestion suggestion) => new()
    {
        ["_id"] = Key.Suggestion(suggestion),
        [Field.Version] = Version,
        ["delivery"] = suggestion.Id,
        ["group"] = suggestion.Group.Value,
        ["member"] = suggestion.Member.Value,
        ["prompt"] = suggestion.Prompt,
        ["answer"] = suggestion.Answer,
        ["why"] = suggestion.Why,
        ["topic"] = suggestion.Topic,
        ["at"] = Field.Of(suggestion.At),
    };

    public static Suggestion Read(BsonDocument document) => new(
        document["delivery"].AsString,
        document["group"].Group(),
        document["member"].Member(),
        document["prompt"].AsString,
        document["answer"].AsString,
        document["why"].AsString,
        document["topic"].AsString,
        document["at"].Instant());
}
