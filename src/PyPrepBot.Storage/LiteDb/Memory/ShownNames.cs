using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>By which name each member of a group is shown, and whether at all.</summary>
internal sealed class ShownNames(Dictionary<MemberId, string> names, Dictionary<MemberId, MemberSettings> settings)
{
    public static ShownNames Scan(ILiteDatabase database, GroupId group) => new(
        database.Under(Collections.Profiles, Key.Prefix(group))
            .ToDictionary(profile => profile["member"].Member(), profile => profile["name"].AsString),
        database.Under(Collections.MemberSettings, Key.Prefix(group))
            .Select(MemberSettingsDocument.Read)
            .ToDictionary(own => own.Member));

    public bool IsListed(MemberId member) => !settings.TryGetValue(member, out var own) || own.IsListed;

    public string Of(MemberId member) =>
        (settings.TryGetValue(member, out var own) ? own.ShownName : null) ?? names.GetValueOrDefault(member, member.Value);

    public void Take(Rename rename) => names[rename.Member] = rename.Name;

    public void Take(MemberSettings own) => settings[own.Member] = own;
}
