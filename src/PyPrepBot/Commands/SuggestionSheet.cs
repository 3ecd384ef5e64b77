using System.Globalization;
using System.Text.Json;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Commands;

/// <summary>A suggested question as the beginning of a file of questions.</summary>
internal static class SuggestionSheet
{
    /// <summary>Comments say where it comes from; members' words stand in quotes, so that nothing in them is YAML.</summary>
    public static IEnumerable<string> Lines(Proposal proposal) =>
    [
        $"# Suggested by {proposal.Member} in {proposal.Group}, "
            + proposal.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC",
        $"# topic: {Quoted(proposal.Draft.Place)}",
        "  - id: topic-000",
        "    difficulty: medium",
        "    kind: single",
        $"    prompt: {Quoted(proposal.Draft.Prompt)}",
        "    choices:",
        $"      - right: {Quoted(proposal.Draft.Answer)}",
        $"        why: {Quoted(proposal.Draft.Explain)}",
        $"    explain: {Quoted(proposal.Draft.Explain)}",
        "",
    ];

    // What JSON escapes, control characters and line ends among it, YAML reads in the same way.
    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
