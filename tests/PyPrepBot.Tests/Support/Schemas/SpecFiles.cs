using System.Text.Json;

namespace PyPrepBot.Tests.Support.Schemas;

/// <summary>What the platforms publish about their interfaces: in PYPREPBOT_SPECS, else in ../shared/specs of a folder upwards.</summary>
internal static class SpecFiles
{
    private const string Variable = "PYPREPBOT_SPECS";

    /// <summary>The parsed file; skips the test, saying why, when there is none.</summary>
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(Text(name));
        return document.RootElement.Clone();
    }

    /// <summary>The same as it stands.</summary>
    public static string Text(string name)
    {
        var path = Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        if (path is null)
            Assert.Skip($"No {name}: set {Variable} to its folder, or put it into ../shared/specs beside the repository.");

        return File.ReadAllText(path);
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            yield return named;
            yield break;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "shared", "specs");
    }
}
