namespace PyPrepBot.Discord.Rendering;

/// <summary>What a file is, by its ending: Discord shows text at once and lets everything else be fetched.</summary>
internal static class FileTypes
{
    private static readonly string[] Texts = [".txt", ".md", ".csv", ".yaml", ".yml", ".json"];

    public static string Of(string name) => Texts.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        ? "text/plain; charset=utf-8"
        : "application/octet-stream";
}
