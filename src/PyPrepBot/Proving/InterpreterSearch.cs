using PyPrepBot.Core.Questions;

namespace PyPrepBot.Proving;

/// <summary>Finds the CPythons of this machine: those that are named, those on PATH, and those where installers put them.</summary>
internal static class InterpreterSearch
{
    private const string Question =
        "import sys, sysconfig; v = sys.version_info; "
        + "print(sys.implementation.name, v[0], v[1], v[2], v.releaselevel, sysconfig.get_config_var('Py_GIL_DISABLED') or 0)";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The newest patch of each supported line, and all that are named; oldest first.</summary>
    /// <param name="supported">The lines to search for; null when only the named ones count.</param>
    public static async Task<IReadOnlyList<Interpreter>> FindAsync(
        IReadOnlyList<string> named, PythonRange? supported, CancellationToken cancellation)
    {
        var given = await AskAllAsync(named.Select(System.IO.Path.GetFullPath), cancellation);
        var found = await AskAllAsync(supported is null ? [] : Candidates(supported), cancellation);
        var newest = found
            .Where(python => supported!.Contains(python.Version))
            .GroupBy(python => (python.Version.Minor, python.FreeThreaded))
            .Select(line => line.MaxBy(python => python.Version.Patch)!);

        return [.. given.Concat(newest).DistinctBy(python => python.Name).OrderBy(python => (python.Version.Minor, python.Version.Patch))];
    }

    private static async Task<IReadOnlyList<Interpreter>> AskAllAsync(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var found = new List<Interpreter>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (await AskAsync(path, cancellation) is { } python)
            {
                found.Add(python);
            }
        }

        return found;
    }

    /// <summary>What stands at a path; null when it is no CPython, or does not start.</summary>
    private static async Task<Interpreter?> AskAsync(string path, CancellationToken cancellation)
    {
        var run = await BoundedProcess.RunAsync(new(path, ["-I", "-c", Question], "/", [], Patience), cancellation);
        var words = run.Printed.Split((char[]?)null, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        return words is ["cpython", "3", var minor, var patch, "final", ("0" or "1") and var free]
            && PythonVersion.Parse($"3.{minor}.{patch}") is { } version
            ? new Interpreter(path, version, free == "1")
            : null;
    }

    private static IEnumerable<string> Candidates(PythonRange supported)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var versions = System.IO.Path.Combine(home, ".pyenv", "versions");
        var pyenv = Directory.Exists(versions) ? Directory.GetDirectories(versions).Select(folder => $"{folder}/bin") : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        string[] common = ["/usr/local/bin", "/usr/bin", "/opt/homebrew/bin"];
        var newest = supported.Newest?.Minor ?? supported.Oldest.Minor;
        var names = Enumerable.Range(supported.Oldest.Minor, newest - supported.Oldest.Minor + 1)
            .SelectMany(minor => new[] { $"python3.{minor}", $"python3.{minor}t" })
            .ToList();

        // A shim is no interpreter: it asks which one is meant, and may answer with another.
        return pyenv.Concat(path).Concat(common)
            .Where(folder => folder.Length > 0 && !folder.Contains("shims", StringComparison.Ordinal))
            .SelectMany(folder => names.Select(name => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .Where(File.Exists);
    }
}
