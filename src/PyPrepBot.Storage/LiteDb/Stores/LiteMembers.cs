using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Documents.State;
using PyPrepBot.Storage.LiteDb.Erasing;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteMembers(LiteConnection connection) : IMemberStore
{
    public Task<MemberState> FindAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        connection.ReadAsync(database => new LiteTables(database).Person(group, member), cancellation);

    public async Task<IReadOnlyList<MemberState>> ActiveAsync(GroupId group, DateOnly since, CancellationToken cancellation)
    {
        var active = await connection.Views.ReadAsync(
            group.Value, nameof(LastDays), database => LastDays.Scan(database, group), days => days.Since(since), cancellation);
        return await connection.ReadAsync<IReadOnlyList<MemberState>>(
            database => [.. active.Select(member => Find(database, group, member)).OfType<MemberState>()], cancellation);
    }

    public Task<IReadOnlyDictionary<MemberId, string>> NamesAsync(
        GroupId group, IReadOnlyCollection<MemberId> members, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyDictionary<MemberId, string>>(
            database => members.Distinct().ToDictionary(member => member, member => ShownName(database, group, member)),
            cancellation);

    public async Task RenameAsync(GroupId group, MemberId member, string name, CancellationToken cancellation)
    {
        // Most calls say what is known already; they need not wait for the disk.
        if (await connection.ReadAsync(database => NameOf(database, group, member) == name, cancellation)) return;
        await connection.WriteLogAsync(transaction => Rename(transaction, new Rename(group, member, name)), cancellation);
    }

    public Task<string?> PlatformNameAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        connection.ReadAsync(database => NameOf(database, group, member), cancellation);

    private static string ShownName(ILiteDatabase database, GroupId group, MemberId member) => member.IsFormer
        ? Scrubber.FormerName
        : LiteMemberSettings.Find(database, group, member).ShownName ?? NameOf(database, group, member) ?? member.Value;

    private static bool Rename(LogTransaction transaction, Rename rename)
    {
        transaction.Database.Upsert(Collections.Profiles, new BsonDocument
        {
            ["_id"] = Key.Member(rename.Group, rename.Member),
            [Field.Version] = 1,
            ["member"] = rename.Member.Value,
            ["name"] = rename.Name,
        });
        transaction.Put(rename);
        return true;
    }

    private static string? NameOf(ILiteDatabase database, GroupId group, MemberId member) =>
        database.Row(Collections.Profiles, Key.Member(group, member)) is { } profile ? profile["name"].AsString : null;

    private static MemberState? Find(ILiteDatabase database, GroupId group, MemberId member) =>
        database.Row(StateKinds.Members.Collection, Key.Member(group, member)) is { } document ? StateKinds.Members.Read(document) : null;
}
