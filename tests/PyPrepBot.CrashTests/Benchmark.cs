using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Storage.LiteDb.Engine;
using PyPrepBot.Tests.Storage.Engine.Crashes;

namespace PyPrepBot.CrashTests;

/// <summary>Durable answers a second, and what one sync of the disk below costs. Figures to read, never a test.</summary>
internal static class Benchmark
{
    private const int AnswerBytes = 100;

    public static async Task RunAsync(string folder, int answers, CancellationToken cancellation)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, $"pyprepbot-bench-{Environment.ProcessId}"));
        try
        {
            MeasureSync(place.FullName);
            foreach (var callers in new[] { 1, 8, 64, 256 }) await MeasureAsync(place.FullName, callers, answers, cancellation);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static void MeasureSync(string folder)
    {
        const int syncs = 500;
        using var file = new RandomAccessFile(Path.Combine(folder, "sync"));
        var page = new byte[PageLayout.Size];
        var watch = Stopwatch.StartNew();
        for (var at = 0; at < syncs; at++)
        {
            file.Write((long)at * page.Length, page);
            file.Sync();
        }
        Console.WriteLine($"one page written and synced: {watch.Elapsed.TotalMilliseconds / syncs:F2} ms");
    }

    private static async Task MeasureAsync(string folder, int callers, int answers, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, $"{callers}");
        await using var store = LiteStore.Open(path, LiteStoreOptions.Default, TimeProvider.System, NullLogger.Instance);
        var each = Math.Max(10, (callers == 1 ? answers / 8 : answers) / callers);
        await RunAsync(store, callers, first: 1, count: 10, cancellation);
        var watch = Stopwatch.StartNew();
        await RunAsync(store, callers, first: 11, each, cancellation);
        var (total, seconds) = (callers * each, watch.Elapsed.TotalSeconds);
        Console.WriteLine($"{callers} callers: {total / seconds:F0} durable answers/s ({total} in {seconds:F2} s)");
    }

    private static async Task RunAsync(LiteStore store, int callers, int first, int count, CancellationToken cancellation) =>
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            for (var number = first; number < first + count; number++)
            {
                var answer = new Answer($"m{caller}", number);
                await store.WriteAsync(database => AnswerBook.Count(database, answer, AnswerBytes), cancellation);
            }
        }));
}
