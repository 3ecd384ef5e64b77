using System.Text.RegularExpressions;

namespace PyPrepBot.Tests.Architecture;

/// <summary>What the documents say of the repository.</summary>
internal static partial class Documents
{
    private static readonly string[] Folders = ["src", "tests", "docs", "questions", ".ci", ".github"];

    public static IReadOnlyList<string> Paths { get; } =
    [
        "README.md",
        "questions/README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(Repository.Relative)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The paths of this repository that a text names, in backticks or as the target of a link, from its root.</summary>
    public static IEnumerable<string> NamedIn(string document, string text) =>
        Quoted().Matches(text).Select(match => match.Groups[1].Value).Where(IsPath).Select(path => path.TrimEnd('/'))
            .Concat(Linked().Matches(text).Select(match => Resolve(document, match.Groups[1].Value)));

    // With a blank to be filled in, such as <topic>, it is a pattern of paths and not one of them.
    private static bool IsPath(string text) => !text.Contains('<', StringComparison.Ordinal)
        && (Folders.Any(folder => text.StartsWith(folder + "/", StringComparison.Ordinal)) || FileName().IsMatch(text));

    private static string Resolve(string document, string target) => Repository.Relative(
        Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, target)));

    [GeneratedRegex(@"`([^`\s]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)[^)]*\)")]
    private static partial Regex Linked();

    // Files of the root. Code and questions are named with their folder.
    [GeneratedRegex(@"^[\w.]+\.(md|props|sln|csproj|cs|editorconfig)$")]
    private static partial Regex FileName();
}
