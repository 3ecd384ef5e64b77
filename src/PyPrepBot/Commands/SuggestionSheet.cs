using System.Globalization;
using System.Text.Json;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Commands;

/// <summary>A suggested question as the beginning of a file of questions.</summary>
internal static class SuggestionSheet
{
    /// <summary>Comments say where it comes from; members' words stand in quotes, so that nothing in them is YAML.</summary>
    public static IEnumerable<string> Lines(Suggestion suggestion) =>
    [
        $"# Suggested by {suggestion.Member} in {suggestion.Group}, "
            + suggestion.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC",
        $"# topic: {Quoted(suggestion.Topic)}",
        "  - id: topic-000",
        "    difficulty: medium",
        "    kind: single",
        $"    prompt: {Quoted(suggestion.Prompt)}",
        "    choices:",
        $"      - right: {Quoted(suggestion.Answer)}",
        $"        why: {Quoted(suggestion.Why)}",
        $"    explain: {Quoted(suggestion.Why)}",
        "",
    ];

    // What JSON escapes, control characters and line ends among it, YAML reads in the same way.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
