using System.Text.Json;
using Xunit;

namespace PyPrepBot.Tests.Support;

/// <summary>Known answers that lie beside the repository: in PYPREPBOT_GOLDEN, else in ../shared/golden of a folder upwards.</summary>
internal static class GoldenFiles
{
    private const string Variable = "PYPREPBOT_GOLDEN";

    /// <summary>The parsed file; skips the test, saying why, when there is none.</summary>
    public static JsonDocument Read(string name)
    {
        var path = Find(name);
        if (path is null)
            Assert.Skip($"No {name}: set {Variable} to its folder, or put it into ../shared/golden beside the repository.");

        return JsonDocument.Parse(File.ReadAllText(path));
    }

    /// <summary>The path of the file, or null when there is none.</summary>
    public static string? Find(string name)
    {
        var folders = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? [named] : FoldersUpwards();

        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> FoldersUpwards()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "PyPrepBot.sln")))
            root = root.Parent;

        for (var folder = root?.Parent; folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "shared", "golden");
    }
}
