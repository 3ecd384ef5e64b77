using System.Net;
using System.Text.RegularExpressions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Texts as Anki keeps them, and back.</summary>
internal static partial class AnkiHtml
{
    /// <summary>The text as HTML on one line that shows what the text says.</summary>
    public static string Of(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\t", "&#9;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>As <see cref="Of"/>, with what stands in backticks as code.</summary>
    public static string Prose(string text) => Code().Replace(Of(text), "<code>$1</code>");

    /// <summary>The text that a field shows; null, with a fault, when it holds more than a text.</summary>
    public static string? TextOf(string html, int line, FaultLog faults)
    {
        // The editor of Anki makes a division of each line but the first.
        var text = LineEnd().Replace(html, "\n").Replace("</div>", string.Empty, StringComparison.OrdinalIgnoreCase);
        if (Tag().Match(text) is { Success: true } tag)
        {
            var place = line + text.AsSpan(0, tag.Index).Count('\n') - LineEnd().Count(html[..Math.Min(html.Length, tag.Index)]);
            var howToMend = "Write plain text, with code in backticks and without fonts, colours, pictures and links.";
            faults.Add(Math.Max(line, place), "html", $"`{Shown.Short(tag.Value)}` is HTML.", howToMend);
            return null;
        }

        return WebUtility.HtmlDecode(text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"<br\s*/?>|<div>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"</?[A-Za-z!][^>]*>")]
    private static partial Regex Tag();
}
