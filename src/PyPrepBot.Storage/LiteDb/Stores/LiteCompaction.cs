using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteCompaction(LiteConnection connection) : IStoreCompaction
{
    public Task<bool> CompactIfDueAsync(CancellationToken cancellation) => connection.CompactIfDueAsync(cancellation);

    public Task<bool> CompactUnlessJustDoneAsync(CancellationToken cancellation) =>
        connection.CompactUnlessJustDoneAsync(cancellation);
}
