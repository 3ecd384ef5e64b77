using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

internal sealed class DurableTrial : IPowerTrial
{
    private const int Share = 16 * 1024;

    public int Members => 5;

    public ITriedStore Open(SimulatedDisk disk, Random random, Action<string> acknowledged)
    {
        // Small batches and early checkpoints, so that a cut can meet any of them.
        var options = LiteStoreOptions.Default with { CheckpointBytes = random.Next(1, 40) * Share, BatchSize = random.Next(1, 9) };
        return DurableStore.Open(disk, options, acknowledged);
    }

    public async Task<IReadOnlyList<string>> AuditAsync(
        SimulatedDisk disk, IReadOnlyCollection<string> promised, CancellationToken cancellation)
    {
        await using var store = DurableStore.Open(disk, LiteStoreOptions.Default, _ => { });
        return await store.AuditAsync(promised, cancellation);
    }
}
