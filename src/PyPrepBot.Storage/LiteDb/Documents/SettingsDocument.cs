using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>What a group decided about itself; inside its document. What is not there is as it is by default.</summary>
internal static class SettingsDocument
{
    public static BsonDocument Write(GroupSettings settings) => new()
    {
        ["moderators"] = Field.Of(settings.Moderators.Entries),
        ["twoPersonRule"] = settings.TwoPersonRule,
        ["topics"] = Field.Of(settings.Topics.Slugs),
        ["levels"] = Field.Of(settings.Levels),
        ["pins"] = Notes(settings.Pins),
        ["themes"] = Notes(settings.Themes),
        ["seasons"] = new BsonArray(settings.Seasons.Select(season => new BsonDocument
        {
            ["name"] = season.Name,
            ["first"] = Field.Of(season.First),
            ["last"] = Field.Of(season.Last),
        })),
    };

    public static GroupSettings Read(BsonValue value) => value.IsNull ? GroupSettings.Default : new GroupSettings
    {
        Moderators = value["moderators"].IsNull ? Moderators.None : new Moderators(value["moderators"].Texts()),
        TwoPersonRule = !value["twoPersonRule"].IsNull && value["twoPersonRule"].AsBoolean,
        Topics = value["topics"].IsNull ? ChosenTopics.All : new ChosenTopics(value["topics"].Texts()),
        Levels = value["levels"].OptionalWord<LevelMix>() ?? LevelMix.Planned,
        Pins = Notes(value["pins"]),
        Themes = Notes(value["themes"]),
        Seasons = value["seasons"].IsNull ? SeasonList.None : new SeasonList(value["seasons"].AsArray.Select(season =>
            new NamedSeason(season["name"].AsString, season["first"].Date(), season["last"].OptionalDate()))),
    };

    private static BsonDocument Notes(DatedNotes notes) =>
        new(notes.All.ToDictionary(note => ChallengeDate.Text(note.Key), note => new BsonValue(note.Value)));

    private static DatedNotes Notes(BsonValue value) => value.IsNull
        ? DatedNotes.None
        : new DatedNotes(value.AsDocument.Select(note => KeyValuePair.Create(ChallengeDate.Parse(note.Key), note.Value.AsString)));
}
