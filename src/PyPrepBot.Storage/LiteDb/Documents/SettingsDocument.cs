using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>What a group decided about itself; inside its document. What is not there is as it is by default.</summary>
internal static class SettingsDocument
{
    public static BsonDocument Write(GroupSettings settings) => new()
    {
        ["moderators"] = Field.Of(settings.Moderators.Entries),
        ["twoPersonRule"] = settings.TwoPersonRule,
    };

    public static GroupSettings Read(BsonValue value) => value.IsNull ? GroupSettings.Default : new GroupSettings
    {
        Moderators = value["moderators"].IsNull ? Moderators.None : new Moderators(value["moderators"].Texts()),
        TwoPersonRule = !value["twoPersonRule"].IsNull && value["twoPersonRule"].AsBoolean,
    };
}
