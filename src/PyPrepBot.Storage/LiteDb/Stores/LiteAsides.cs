using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteAsides(LiteConnection connection) : IAsideStore
{
    public Task<bool> SetAsideAsync(Aside aside, CancellationToken cancellation) => connection.WriteShelfAsync(
        database =>
        {
            if (database.Row(Collections.Asides, Key.Question(aside.Group, aside.QuestionId)) is not null) return false;
            database.Insert(Collections.Asides, AsideDocument.Write(aside));
            return true;
        },
        (shelf, isNew) =>
        {
            if (isNew) shelf.SetAside(aside);
        },
        cancellation);

    public Task<bool> RestoreAsync(GroupId group, string questionId, CancellationToken cancellation) => connection.WriteShelfAsync(
        database => database.Delete(Collections.Asides, Key.Question(group, questionId)),
        (shelf, wasThere) =>
        {
            if (wasThere) shelf.Restore(group, questionId);
        },
        cancellation);

    public Task<IReadOnlyList<Aside>> AllAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Aside>>(
            database => [.. database.RowsUnder(Collections.Asides, Key.Prefix(group))
                .Select(AsideDocument.Read)
                .OrderBy(aside => aside.At)
                .ThenBy(aside => aside.QuestionId, StringComparer.Ordinal)],
            cancellation);
}
