using System.Diagnostics;
using PyPrepBot.Tests.Architecture;

namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>Takes the pictures of the documents from a simulator's page. It needs Chromium, by the name in CHROMIUM.</summary>
internal static class Camera
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "pictures");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static string Picture(string name) => Path.Combine(Folder, name + ".png");

    /// <summary>A bank of the questions that everybody answers by a press, so that no day is skipped.</summary>
    public static string Bank()
    {
        var folder = Directory.CreateTempSubdirectory("pictures-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "questions"), "*.yaml"))
        {
            var pieces = File.ReadAllText(file).Split("\n  - id: ");
            var isBank = pieces[0].Contains("questions:", StringComparison.Ordinal);
            var kept = pieces.Where((piece, index) => index == 0 || !isBank || piece.Contains("kind: single", StringComparison.Ordinal)).ToList();
            if (!isBank || kept.Count > 1)
            {
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), string.Join("\n  - id: ", kept));
            }
        }

        var primers = Directory.CreateDirectory(Path.Combine(folder, "primers")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "questions", "primers"), "*.md"))
        {
            File.Copy(file, Path.Combine(primers, Path.GetFileName(file)));
        }

        return folder;
    }

    /// <param name="height">Of the window, in pixels.</param>
    public static async Task DrawAsync(Uri page, string picture, int height = 960)
    {
        Directory.CreateDirectory(Folder);
        var profile = Directory.CreateTempSubdirectory("picture-").FullName;
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--virtual-time-budget=3000",
            $"--window-size=900,{height}",
            $"--user-data-dir={profile}", $"--screenshot={Picture(picture)}", page.ToString(),
        ];
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("CHROMIUM") ?? "chromium", arguments)
        {
            RedirectStandardError = true,
        };
        using var chromium = Process.Start(start)!;
        _ = await chromium.StandardError.ReadToEndAsync(Stop);
        await chromium.WaitForExitAsync(Stop);
        Directory.Delete(profile, recursive: true);
    }
}
