using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>What a member decided, and what was decided about them.</summary>
internal static class MemberSettingsDocument
{
    private const int Version = 1;

    public static BsonDocument Write(MemberSettings settings) => new()
    {
        ["_id"] = Key.Member(settings.Group, settings.Member),
        [Field.Version] = Version,
        ["group"] = settings.Group.Value,
        ["member"] = settings.Member.Value,
        ["board"] = Field.Of(settings.Board),
        ["nickname"] = settings.Nickname,
        ["team"] = settings.Team,
        ["suggestionsMuted"] = settings.SuggestionsMuted,
        ["reportsMuted"] = settings.ReportsMuted,
        ["offBoards"] = settings.OffBoards,
    };

    public static MemberSettings Read(BsonDocument document) => new(document["group"].Group(), document["member"].Member())
    {
        Board = document["board"].Word<BoardVisibility>(),
        Nickname = document["nickname"].OptionalText(),
        Team = document["team"].OptionalText(),
        SuggestionsMuted = document["suggestionsMuted"].AsBoolean,
        ReportsMuted = document["reportsMuted"].AsBoolean,
        OffBoards = document["offBoards"].AsBoolean,
    };
}
