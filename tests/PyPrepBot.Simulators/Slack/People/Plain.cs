using System.Text.RegularExpressions;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Takes the marks out of mrkdwn, the way an eye does.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text</remarks>
internal static partial class Plain
{
    public static string Read(string mrkdwn, SlackWorld world) => Bare(string.Concat(
        Fence().Split(mrkdwn).Select((part, index) => index % 2 == 1 ? Tokens(part, world) : Inline(part, world))));

    public static IReadOnlyList<string> Listings(string mrkdwn, SlackWorld world) =>
        [.. Fence().Split(mrkdwn).Where((_, index) => index % 2 == 1).Select(listing => Bare(Tokens(listing, world)).Trim('\n'))];

    /// <summary>Without what is not seen at all.</summary>
    public static string Bare(string text) => text.Replace("\u200B", "", StringComparison.Ordinal)
        .Replace("\u2060", "", StringComparison.Ordinal);

    private static string Inline(string text, SlackWorld world) => string.Concat(
        Ticks().Split(text).Select((part, index) => index % 2 == 1 ? Tokens(part, world) : Unmark(part, world)));

    private static string Unmark(string text, SlackWorld world)
    {
        var plain = Pair().Replace(text, "$2");
        plain = Pair().Replace(plain, "$2");
        plain = Quote().Replace(plain, "");
        return Tokens(plain, world);
    }

    // What stands in pointed brackets is read first, since what was escaped must not look like one.
    private static string Tokens(string text, SlackWorld world) =>
        Entities(Token().Replace(text, match => TokenReading.Read(match.Groups[1].Value, world)));

    private static string Entities(string text) => text.Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("```")]
    private static partial Regex Fence();

    [GeneratedRegex("`")]
    private static partial Regex Ticks();

    [GeneratedRegex("<([^<>]+)>")]
    private static partial Regex Token();

    [GeneratedRegex(@"^(?:&gt;|>) ?", RegexOptions.Multiline)]
    private static partial Regex Quote();

    [GeneratedRegex(@"(?<![\w\u200B])([*_~])(?=[^\s\u200B])([^\n]*?[^\s\u200B]|[^\s\u200B])\1(?![\w\u200B])")]
    private static partial Regex Pair();
}
