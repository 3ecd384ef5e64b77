using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteAwards(LiteConnection connection) : IAwardStore
{
    public Task<bool> RecordAsync(PointsAwarded awarded, CancellationToken cancellation) =>
        connection.WriteLogAsync(transaction => transaction.Append(awarded), cancellation);

    public Task<IReadOnlyList<PointsAwarded>> AllAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<PointsAwarded>>(
            database => [.. EventLog.Under(database, EventKey.Awards(group)).Cast<PointsAwarded>()
                .OrderByDescending(awarded => awarded.At)
                .ThenByDescending(awarded => awarded.Key, StringComparer.Ordinal)],
            cancellation);
}
