namespace PyPrepBot.Tests.Storage.Engine.Crashes;

internal sealed class PlainTrial(bool onceAfterCommit) : IPowerTrial
{
    public int Members => 1;

    public ITriedStore Open(SimulatedDisk disk, Random random, Action<string> acknowledged) =>
        PlainStore.Open(disk, onceAfterCommit, acknowledged);

    public async Task<IReadOnlyList<string>> AuditAsync(
        SimulatedDisk disk, IReadOnlyCollection<string> promised, CancellationToken cancellation)
    {
        await using var store = PlainStore.Open(disk, onceAfterCommit, _ => { });
        return store.Audit(promised);
    }
}
