using System.Diagnostics;
using System.Globalization;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>Child processes killed without warning, and what they left behind.</summary>
/// <param name="child">How to start the program whose verb <see cref="KillChild.Verb"/> answers until it is killed.</param>
internal sealed class Kills(string child, TimeProvider time)
{
    private const int LivesOfAFolder = 8;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Later = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    public Task<CrashReport> DurableAsync(int kills, int seed, CancellationToken cancellation) =>
        RunAsync(kills, seed, plain: false, LivesOfAFolder, cancellation);

    /// <summary>LiteDB as it comes, each time on a new file: its first commits are the ones it acknowledges too early.</summary>
    public Task<CrashReport> PlainAsync(int kills, int seed, CancellationToken cancellation) =>
        RunAsync(kills, seed, plain: true, lives: 1, cancellation);

    private async Task<CrashReport> RunAsync(int kills, int seed, bool plain, int lives, CancellationToken cancellation)
    {
        var random = new Random(seed);
        var (promised, complaints, acknowledged, bad, folder) = (new HashSet<string>(), new List<string>(), 0, 0, "");
        try
        {
            for (var kill = 0; kill < kills; kill++)
            {
                if (kill % lives == 0) (folder, promised) = (NewFolder(folder), []);
                var delay = plain ? TimeSpan.Zero : DelayOf(kill, random);
                var keys = await KillOneAsync(folder, plain, random.Next(), delay, cancellation);
                acknowledged += keys.Count;
                promised.UnionWith(keys);
                var found = await AuditAsync(folder, plain, promised, cancellation);
                if (keys.Count == 0) found = [.. found, "the child acknowledged nothing"];
                if (found.Count == 0) continue;
                bad++;
                complaints.AddRange(found.Select(complaint => $"kill {kill}: {complaint}"));
                (folder, promised) = (NewFolder(folder), []);
            }
        }
        finally
        {
            Delete(folder);
        }
        return new CrashReport(kills, acknowledged, complaints, bad);
    }

    // Half of them while everything is still new: that is where LiteDB by itself loses.
    private static TimeSpan DelayOf(int kill, Random random) => kill % 2 == 0 ? Soon * random.NextDouble() : Later * random.NextDouble();

    private async Task<List<string>> KillOneAsync(string folder, bool plain, int seed, TimeSpan delay, CancellationToken cancellation)
    {
        using var process = Start(folder, plain, seed);
        try
        {
            var keys = new List<string>();
            var first = await process.StandardOutput.ReadLineAsync(cancellation).AsTask().WaitAsync(StartLimit, time, cancellation);
            Keep(first, keys);
            if (delay > TimeSpan.Zero)
            {
                // Reading goes on meanwhile, or a full pipe would hold the child up.
                var reading = ReadToEndAsync(process, keys, cancellation);
                await Task.Delay(delay, time, cancellation);
                process.Kill();
                await reading;
                return keys;
            }

            process.Kill();
            await ReadToEndAsync(process, keys, cancellation);
            return keys;
        }
        finally
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync(cancellation);
        }
    }

    private static async Task ReadToEndAsync(Process process, List<string> keys, CancellationToken cancellation)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line) Keep(line, keys);
    }

    private static void Keep(string? line, List<string> keys)
    {
        if (line is not null && KillChild.Parse(line) is { } key) keys.Add(key);
    }

    private Process Start(string folder, bool plain, int seed)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { child, KillChild.Verb, "--folder", folder, "--seed", seed.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        if (plain) start.ArgumentList.Add("--plain");
        return Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
    }

    private static async Task<IReadOnlyList<string>> AuditAsync(
        string folder, bool plain, IReadOnlyCollection<string> promised, CancellationToken cancellation)
    {
        try
        {
            if (plain)
            {
                await using var control = PlainStore.Open(Path.Combine(folder, KillChild.PlainStoreName), _ => { });
                return control.Audit(promised);
            }
            await using var store = DurableStore.Open(folder, _ => { });
            return await store.AuditAsync(promised, cancellation);
        }
        catch (Exception error)
        {
            return [$"does not open: {error.GetType().Name} {error.Message}"];
        }
    }

    private static string NewFolder(string old)
    {
        Delete(old);
        return Directory.CreateTempSubdirectory("pyprepbot-kill-").FullName;
    }

    private static void Delete(string folder)
    {
        if (folder.Length > 0 && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
