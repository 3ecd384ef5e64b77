namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Members who answer at the same time, each one after the other.</summary>
internal static class AnswerStream
{
    private const int BadEvery = 11;

    /// <summary>Mostly what people type; now and then something that needs pages of its own.</summary>
    public static int UsualSize(Random random) => random.Next(10) == 0 ? random.Next(3000) : random.Next(20, 400);

    /// <summary>Ends after so many answers of each member, or when cancelled.</summary>
    public static async Task RunAsync(
        ITriedStore store, int members, int answersEach, Func<Random, int> size, int seed, CancellationToken cancellation)
    {
        var running = Enumerable.Range(0, members)
            .Select(member => AnswerAsync(store, $"m{member}", answersEach, size, new Random(seed + member), cancellation));
        await Task.WhenAll(running.ToList());
    }

    private static async Task AnswerAsync(
        ITriedStore store, string member, int count, Func<Random, int> size, Random random, CancellationToken cancellation)
    {
        var last = await store.LastOfAsync(member, cancellation);
        for (var number = last + 1; number <= last + count; number++)
        {
            var bytes = size(random);
            if (random.Next(BadEvery) == 0) await store.RecordBadlyAsync(new Answer(member, number), bytes, cancellation);
            await store.RecordAsync(new Answer(member, number), bytes, cancellation);
        }
    }
}
