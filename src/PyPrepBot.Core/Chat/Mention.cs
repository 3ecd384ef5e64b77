using System.Text.RegularExpressions;

namespace PyPrepBot.Core.Chat;

/// <summary>A person as platforms write them into a line: <c>&lt;@U12AB&gt;</c>, <c>&lt;@U12AB|ada&gt;</c>, <c>&lt;@!123&gt;</c>.</summary>
public static partial class Mention
{
    /// <summary>The platform's id of the person; null for any other word.</summary>
    public static string? IdIn(string word) => Marked().Match(word) is { Success: true } mark ? mark.Groups["id"].Value : null;

    /// <summary>What the platform calls the person beside the id; null when it says nothing.</summary>
    public static string? NameIn(string word) => Marked().Match(word) is { Groups: var groups } && groups["name"].Length > 0
        ? groups["name"].Value
        : null;

    [GeneratedRegex(@"\A<@!?(?<id>[A-Za-z0-9]{1,32})(?:\|(?<name>[^<>|]{0,100}))?>\z", RegexOptions.NonBacktracking)]
    private static partial Regex Marked();
}
