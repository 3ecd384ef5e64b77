namespace PyPrepBot.Benchmarks.Rival;

/// <summary>A bot that is measured.</summary>
/// <param name="KeepsAnswers">Whether members answer a real question of it, or only press a button.</param>
internal sealed record Contestant(string Name, string Program, IReadOnlyList<string> Arguments, bool KeepsAnswers)
{
    public static Contestant Ours(string root, string? published) => published is null
        ? new("ours, Release build", "dotnet", [Path.Combine(root, "artifacts/bin/PyPrepBot/release/PyPrepBot.dll")], KeepsAnswers: true)
        : new("ours, published", Path.Combine(Path.GetFullPath(published), "PyPrepBot"), [], KeepsAnswers: true);

    public static Contestant Bolt(string root) =>
        new("bare Bolt", "node", [Path.Combine(root, "tests/slack-bolt/bare.mjs")], KeepsAnswers: false);

    public static Contestant Bare(string root) =>
        new("bare discord.js", "node", [Path.Combine(root, "tests/discord-js/bare.mjs")], KeepsAnswers: false);
}
