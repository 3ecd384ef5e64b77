using PyPrepBot.Storage.LiteDb.Engine;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Answers on a simulated disk, the power cut at a random moment, and the same disk used again.</summary>
internal static class PowerCuts
{
    private const int LivesOfADisk = 4;
    private static readonly double[] SurvivalRates = [0, 0.1, 0.5, 0.5, 0.9, 1];

    public static Task<CrashReport> DurableAsync(int cuts, int seed, CancellationToken cancellation) => RunAsync(
        cuts, seed, members: 5,
        (disk, random, acknowledged) => DurableStore.Open(disk, OptionsFor(random), acknowledged),
        async (disk, promised) =>
        {
            await using var store = DurableStore.Open(disk, LiteStoreOptions.Default, _ => { });
            return await store.AuditAsync(promised, cancellation);
        },
        cancellation);

    public static Task<CrashReport> PlainAsync(int cuts, int seed, bool onceAfterCommit, CancellationToken cancellation) => RunAsync(
        cuts, seed, members: 1,
        (disk, _, acknowledged) => PlainStore.Open(disk, onceAfterCommit, acknowledged),
        async (disk, promised) =>
        {
            await using var store = PlainStore.Open(disk, onceAfterCommit, _ => { });
            return store.Audit(promised);
        },
        cancellation);

    private static async Task<CrashReport> RunAsync(
        int cuts,
        int seed,
        int members,
        Func<SimulatedDisk, Random, Action<string>, ITriedStore> open,
        Func<SimulatedDisk, IReadOnlyCollection<string>, Task<IReadOnlyList<string>>> audit,
        CancellationToken cancellation)
    {
        var random = new Random(seed);
        var (image, promised, lives) = (DiskImage.Empty(), new HashSet<string>(), 0);
        var (complaints, acknowledged, bad) = (new List<string>(), 0, 0);
        for (var cut = 0; cut < cuts; cut++)
        {
            if (lives++ % LivesOfADisk == 0) (image, promised) = (DiskImage.Empty(), []);
            var journal = await LiveAsync(image, members, open, random, cancellation);
            var moment = journal.AsSpan(0, PowerCut.Moment(journal, random));
            acknowledged += Promise(moment, promised);
            image = PowerCut.At(image, moment, SurvivalRates[random.Next(SurvivalRates.Length)], random);

            var disk = new SimulatedDisk(image);
            var found = await AuditAsync(disk, promised, audit);
            image = disk.ToImage();
            if (found.Count == 0) continue;
            bad++;
            lives = 0;
            complaints.AddRange(found.Select(complaint => $"cut {cut}: {complaint}"));
        }
        return new CrashReport(cuts, acknowledged, complaints, bad);
    }

    private static async Task<DiskEvent[]> LiveAsync(
        DiskImage image, int members, Func<SimulatedDisk, Random, Action<string>, ITriedStore> open, Random random, CancellationToken cancellation)
    {
        var disk = new SimulatedDisk(image);
        await using (var store = open(disk, random, key => disk.Journal.Add(DiskEvent.Acknowledged(key))))
        {
            await AnswerStream.RunAsync(store, members, random.Next(1, 12), random.Next(), cancellation);
        }
        return disk.Journal.ToArray();
    }

    private static int Promise(ReadOnlySpan<DiskEvent> journal, HashSet<string> promised)
    {
        var before = promised.Count;
        foreach (var happened in journal)
        {
            if (happened.Kind == DiskEventKind.Acknowledgement) promised.Add(happened.File);
        }
        return promised.Count - before;
    }

    private static async Task<IReadOnlyList<string>> AuditAsync(
        SimulatedDisk disk, HashSet<string> promised, Func<SimulatedDisk, IReadOnlyCollection<string>, Task<IReadOnlyList<string>>> audit)
    {
        try
        {
            return await audit(disk, promised);
        }
        catch (Exception error)
        {
            return [$"does not open: {error.GetType().Name} {error.Message}"];
        }
    }

    private static LiteStoreOptions OptionsFor(Random random) =>
        new() { CheckpointBytes = random.Next(1, 40) * 64 * 1024 / 4, BatchSize = random.Next(1, 9) };
}
