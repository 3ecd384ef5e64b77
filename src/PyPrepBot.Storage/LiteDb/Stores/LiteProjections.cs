using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteProjections(LiteConnection connection) : IProjectionStore
{
    public Task<RebuildReport> RebuildAsync(CancellationToken cancellation) =>
        connection.WriteLogAsync(ProjectionVersion.Rebuild, cancellation);
}
