using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Benchmarks.Boards;

/// <summary>What a board of a million members costs: to build, to hold, to read and to change.</summary>
internal static class BoardTimes
{
    private const int Members = 1_000_000;

    private const int Rounds = 200_000;

    public static int Run()
    {
        var random = new Random(1);
        var names = Enumerable.Range(0, Members).Select(number => FormattableString.Invariant($"member {number}")).ToArray();
        var entries = names.Select(name => Entry(name, random.Next(0, 140))).ToArray();

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var board = RankedBoard.Build(BoardOrder.ByPoints, entries);
        Say("build a board", watch.Elapsed.TotalMilliseconds, "ms");
        Say("memory a member besides its entry", (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Members, "bytes");

        MeasureEntries(names);
        Measure("read top 10, own place and neighbours", () => board.View(entries[random.Next(Members)].Member));
        Measure("set a new tally", () =>
        {
            var entry = entries[random.Next(Members)];
            board.Set(entry with { Tally = entry.Tally + new Tally(random.Next(1, 29), 1, 20, 1) });
        });
        Measure("read after the changes", () => board.View(entries[random.Next(Members)].Member));
        Say("members", board.Count, "");
        return 0;
    }

    private static BoardEntry Entry(string name, int points) =>
        new(new MemberId(name), name, new Tally(points, points / 20, points / 2, 5));

    private static void MeasureEntries(string[] names)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var entries = names.Select(name => Entry(name, 1)).ToArray();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Say("memory an entry without its strings", bytes / (double)entries.Length, "bytes");
        GC.KeepAlive(entries);
    }

    private static void Measure(string what, Action act)
    {
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            act();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        Say($"{what}: median", times[Rounds / 2], "us");
        Say($"{what}: 99 of 100", times[Rounds * 99 / 100], "us");
    }

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-48} {value,12:F1} {unit}"));
}
