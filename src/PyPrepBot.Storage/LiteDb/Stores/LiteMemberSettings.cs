using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteMemberSettings(LiteConnection connection) : IMemberSettingsStore
{
    public Task<MemberSettings> FindAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        connection.ReadAsync(database => Find(database, group, member), cancellation);

    public Task<IReadOnlyList<MemberSettings>> AllAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<MemberSettings>>(
            database => [.. database.Under(Collections.MemberSettings, Key.Prefix(group)).Select(MemberSettingsDocument.Read)],
            cancellation);

    public Task<MemberSettings> ChangeAsync(
        GroupId group, MemberId member, Func<MemberSettings, MemberSettings> change, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => Change(transaction, group, member, change), cancellation);

    public Task<IReadOnlyList<(MemberId Member, string Name)>> NamesAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<(MemberId, string)>>(
            database =>
            [
                .. database.Under(Collections.Profiles, Key.Prefix(group))
                    .Select(profile => (profile["member"].Member(), profile["name"].AsString)),
                .. database.Under(Collections.MemberSettings, Key.Prefix(group))
                    .Select(MemberSettingsDocument.Read)
                    .Where(settings => settings.Nickname is not null)
                    .Select(settings => (settings.Member, settings.Nickname!)),
            ],
            cancellation);

    public static MemberSettings Find(ILiteDatabase database, GroupId group, MemberId member) =>
        database.Row(Collections.MemberSettings, Key.Member(group, member)) is { } document
            ? MemberSettingsDocument.Read(document)
            : new MemberSettings(group, member);

    private static MemberSettings Change(
        LogTransaction transaction, GroupId group, MemberId member, Func<MemberSettings, MemberSettings> change)
    {
        var before = Find(transaction.Database, group, member);
        var after = change(before);
        if (after == before) return before;
        transaction.Database.Upsert(Collections.MemberSettings, MemberSettingsDocument.Write(after));
        transaction.Put(after);
        return after;
    }
}
