using LiteDB;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteGroups(LiteConnection connection) : IGroupStore
{
    public Task<StudyGroup?> FindAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync(database => Find(database, group), cancellation);

    public Task<IReadOnlyList<StudyGroup>> AllAsync(CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<StudyGroup>>(
            database => [.. database.GetCollection(Collections.Groups).FindAll().Select(GroupDocument.Read)], cancellation);

    public Task SaveAsync(StudyGroup group, CancellationToken cancellation) =>
        connection.WriteAsync(database => Keep(database, group), cancellation);

    public Task<StudyGroup> AddAsync(StudyGroup group, CancellationToken cancellation) =>
        connection.WriteAsync(database => Find(database, group.Id) ?? Keep(database, group), cancellation);

    public Task<StudyGroup?> ChangeAsync(GroupId group, Func<StudyGroup, StudyGroup> change, CancellationToken cancellation) =>
        connection.WriteAsync(database => Find(database, group) is { } kept ? Keep(database, change(kept)) : null, cancellation);

    public Task<(StudyGroup First, StudyGroup Second)?> ChangeAsync(
        GroupId first,
        GroupId second,
        Func<StudyGroup, StudyGroup, (StudyGroup First, StudyGroup Second)> change,
        CancellationToken cancellation) =>
        connection.WriteAsync<(StudyGroup, StudyGroup)?>(
            database =>
            {
                if (Find(database, first) is not { } one || Find(database, second) is not { } other) return null;
                var changed = change(one, other);
                return (Keep(database, changed.First), Keep(database, changed.Second));
            },
            cancellation);

    /// <summary>Part of a transaction.</summary>
    public static StudyGroup? Find(ILiteDatabase database, GroupId group) =>
        database.Row(Collections.Groups, group.Value) is { } document ? GroupDocument.Read(document) : null;

    private static StudyGroup Keep(ILiteDatabase database, StudyGroup group)
    {
        database.Upsert(Collections.Groups, GroupDocument.Write(group));
        return group;
    }
}
