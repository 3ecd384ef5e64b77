using System.Reflection;
using System.Text.Json;

namespace PyPrepBot.Proving;

/// <summary>Runs programs one at a time in an interpreter of their own, in a folder that goes when they end.</summary>
/// <param name="limit">How long a program may take.</param>
internal sealed class Laboratory(Isolation isolation, TimeSpan limit) : IDisposable
{
    private readonly DirectoryInfo _bench = Prepare();

    public async Task<Outcome> RunAsync(Interpreter python, int hashSeed, PythonProgram program, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("proof-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "main.py"), program.Source, cancellation);
            var job = new { program.Checks, program.Needs, Seconds = (int)limit.TotalSeconds };
            await File.WriteAllTextAsync(
                Path.Combine(folder, "job.json"), JsonSerializer.Serialize(job, JsonSerializerOptions.Web), cancellation);
            var run = await BoundedProcess.RunAsync(StartOf(python, hashSeed, folder), cancellation);
            return run.Trouble is { } trouble ? Outcome.None(trouble) : await ReadAsync(folder, run, cancellation);
        }
        finally
        {
            Delete(folder);
        }
    }

    public void Dispose() => Delete(_bench.FullName);

    private BoundedStart StartOf(Interpreter python, int hashSeed, string folder)
    {
        string[] words = [.. isolation.StarterFor(limit), python.Path, "-s", Path.Combine(_bench.FullName, "harness.py"), folder];
        var environment = new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin",
            ["HOME"] = folder,
            ["TMPDIR"] = folder,
            ["TEMP"] = folder,
            ["LC_ALL"] = "C.UTF-8",
            ["PYTHONHASHSEED"] = hashSeed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["PYTHONDONTWRITEBYTECODE"] = "1",
        };
        if (Environment.GetEnvironmentVariable("SystemRoot") is { } windows)
        {
            environment["SystemRoot"] = windows;
        }

        return new BoundedStart(words[0], words[1..], folder, environment, limit);
    }

    private static async Task<Outcome> ReadAsync(string folder, BoundedRun run, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, "result.json");
        if (!File.Exists(path))
        {
            var last = run.Errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
            return Outcome.None(last is null ? "it ends the whole interpreter" : $"it ends the whole interpreter: {last}");
        }

        try
        {
            using var result = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellation));
            var root = result.RootElement;
            var checks = root.GetProperty("checks").EnumerateArray();
            var refused = root.GetProperty("refused").EnumerateArray();
            return new Outcome(
                run.Printed.ReplaceLineEndings("\n"),
                root.GetProperty("raised").GetString(),
                [.. checks.Select(check => check.ValueKind == JsonValueKind.String ? check.GetString()! : check.GetRawText())],
                [.. refused.Select(attempt => attempt.GetString()!).Distinct()],
                Trouble: null);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Outcome.None("it writes over what the proof notes");
        }
    }

    private static DirectoryInfo Prepare()
    {
        var bench = Directory.CreateTempSubdirectory("proofs-");
        using var harness = Assembly.GetExecutingAssembly().GetManifestResourceStream("PyPrepBot.Proving.harness.py")!;
        using var file = File.Create(Path.Combine(bench.FullName, "harness.py"));
        harness.CopyTo(file);
        return bench;
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // What a program left locked is swept with the temporary files.
        }
    }
}
