using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteGroups(LiteConnection connection) : IGroupStore
{
    public Task<StudyGroup?> FindAsync(GroupId group, CancellationToken cancellation) => connection.ReadAsync(
        database => database.Row(Collections.Groups, group.Value) is { } document ? GroupDocument.Read(document) : null, cancellation);

    public Task<IReadOnlyList<StudyGroup>> AllAsync(CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<StudyGroup>>(
            database => [.. database.GetCollection(Collections.Groups).FindAll().Select(GroupDocument.Read)], cancellation);

    public Task SaveAsync(StudyGroup group, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            database.Upsert(Collections.Groups, GroupDocument.Write(group));
            return true;
        },
        cancellation);
}
