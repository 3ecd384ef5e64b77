using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack.Reading;

/// <summary>Text that came from outside: well formed, of a bounded length, and without Slack's escaping.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text#escaping</remarks>
internal static partial class WireText
{
    private const int Longest = 4000;

    /// <summary>As it came.</summary>
    public static string Of(string? text) => Runes.Cut(text ?? "", Longest);

    /// <summary>A message or command as its author typed it: <c>&lt;#C1|python&gt;</c> gives the id, a link its address.</summary>
    public static string Typed(string? text) => Unescaped(Reference().Replace(Of(text), match => match.Groups["id"].Value));

    /// <summary>The same for code and answers, where keyboards put curly quotes.</summary>
    public static string Straight(string? text) => Uncurled(Typed(text));

    /// <summary>The same for a command that takes a person: people stay <c>&lt;@U1&gt;</c>.</summary>
    public static string WithPeople(string? text) => Uncurled(Unescaped(Reference().Replace(Of(text), Marked)));

    private static string Marked(Match match) => match.Value.StartsWith("<@", StringComparison.Ordinal)
        ? $"<@{match.Groups["id"].Value}>"
        : match.Groups["id"].Value;

    private static string Uncurled(string text) => text
        .Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u201E', '"')
        .Replace('\u2018', '\'').Replace('\u2019', '\'');

    // Once, and the ampersand last: "&amp;lt;" was typed as "&lt;".
    private static string Unescaped(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?:[@#](?<id>[A-Z0-9]+)|!(?<id>subteam\^[A-Z0-9]+|\w+)|(?<id>(?:https?://|mailto:)[^|>\s]*))(?:\|[^>]*)?>",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
