using System.Text.Json;
using Xunit;

namespace PyPrepBot.Tests.Learning;

/// <summary>The shared rating vectors; a row of -1 stands for "the file is not here", so that the test can say why it skips.</summary>
internal static class RatingVectors
{
    private static readonly Lazy<JsonElement?> File = new(Load);

    public static IEnumerable<int> Rows(string name) =>
        File.Value is { } file ? Enumerable.Range(0, file.GetProperty(name).GetArrayLength()) : [-1];

    public static JsonElement Row(string name, int index)
    {
        Assert.SkipWhen(index < 0, "rating.json is neither in PYPREPBOT_GOLDEN nor in ../shared/golden beside the repository.");

        return File.Value!.Value.GetProperty(name)[index];
    }

    private static JsonElement? Load()
    {
        var path = Path.Combine(Folder(), "rating.json");

        return Path.Exists(path) ? JsonDocument.Parse(System.IO.File.ReadAllBytes(path)).RootElement : null;
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("PYPREPBOT_GOLDEN") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Path.Exists(Path.Combine(folder.FullName, "PyPrepBot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", "..", "shared", "golden");
    }
}
