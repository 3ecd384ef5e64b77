using System.Diagnostics;
using System.Globalization;

namespace PyPrepBot.Benchmarks.Start;

/// <summary>From process start to the first card, and the memory of the room at rest; of a published build.</summary>
/// <remarks>Publish first: <c>dotnet publish src/PyPrepBot -c Release -o FOLDER</c>, then <c>start FOLDER/PyPrepBot</c>.</remarks>
internal static class StartTime
{
    private const int Runs = 7;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string program)
    {
        var firsts = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            // The first run meets cold files; each has a fresh data folder, so the card is made and kept every time.
            firsts.Add(await FirstCardAsync(program, rest: TimeSpan.Zero, memory: null));
        }

        var resting = 0L;
        await FirstCardAsync(program, Rest, memory => resting = memory);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first card: min {firsts.Min():0} ms, median {Median(firsts):0} ms, max {firsts.Max():0} ms, first run {firsts[0]:0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory at rest: {resting / 1048576.0:0} MiB resident"));
        return 0;
    }

    private static async Task<double> FirstCardAsync(string program, TimeSpan rest, Action<long>? memory)
    {
        var folder = Directory.CreateTempSubdirectory("pyprepbot-start-");
        var started = Stopwatch.GetTimestamp();
        using var room = Process.Start(new ProcessStartInfo(program, ["--data", folder.FullName])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            while (await room.StandardOutput.ReadLineAsync() is { } line)
            {
                if (line.Contains("Daily", StringComparison.Ordinal))
                {
                    break;
                }
            }

            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            await Task.Delay(rest, TimeProvider.System, CancellationToken.None);
            room.Refresh();
            memory?.Invoke(room.WorkingSet64);
            room.StandardInput.Close();
            await room.WaitForExitAsync();
            return elapsed;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt((Runs - 1) / 2);
}
