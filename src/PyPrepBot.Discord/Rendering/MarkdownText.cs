using System.Diagnostics;
using System.Globalization;
using System.Text;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Discord.Rendering;

/// <summary>
/// Running text as Discord's markdown. Whatever people typed is shown as they typed it: nothing in it pings, links or formats.
/// </summary>
/// <remarks>https://support.discord.com/hc/en-us/articles/210298617</remarks>
internal static class MarkdownText
{
    private const string Special = "\\*_~|>`#-[]()<@:";
    private const string Seam = "\u200B";

    public static string Of(RichText text) => string.Concat(Of(text.Parts));

    public static IReadOnlyList<TextRun> Of(IReadOnlyList<Inline> parts)
    {
        var runs = new List<TextRun>();
        foreach (var run in parts.Select(Of).Where(run => run.Body.Length > 0))
        {
            // Side by side, two stretches of bold or code would close each other, and a backtick would lengthen a mark.
            if (run.Open.Length > 0 && runs.Count > 0 && runs[^1].ToString().EndsWith(run.Open[0]))
            {
                runs.Add(TextRun.Whole(Seam));
            }

            runs.Add(run);
        }

        return runs;
    }

    /// <summary>Text in which nothing is markup: a backslash makes any punctuation plain.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isNumber = true;
        foreach (var letter in InertText.Of(text))
        {
            // Only "1." at the start of a line begins a list; a decimal point elsewhere needs no backslash.
            if (Special.Contains(letter, StringComparison.Ordinal) || (letter == '.' && isNumber))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
            isNumber = letter == '\n' || (isNumber && (char.IsAsciiDigit(letter) || letter == ' '));
        }

        return escaped.ToString();
    }

    public static string EscapeLine(string text) => Escape(InertText.Line(text));

    private static TextRun Of(Inline inline) => inline switch
    {
        Plain plain => TextRun.Plain(Escape(plain.Text)),
        Bold { Text: var text } when string.IsNullOrWhiteSpace(text) => TextRun.Plain(Escape(text)),
        Bold bold => new TextRun("**", Escape(bold.Text), "**"),
        Code code => InertText.Line(code.Text) is { Length: > 0 } inner ? Fence.Inline(inner) : TextRun.Plain(""),
        Link link => Leading(link),
        Person person => TextRun.Plain(EscapeLine(person.User.Name)),
        Moment moment => TextRun.Whole(When(moment)),
        _ => throw new UnreachableException($"Discord has no rendering for {inline.GetType().Name}."),
    };

    // Only the web: what else a scheme may start is nobody's business here. Brackets would end the address.
    private static TextRun Leading(Link link)
    {
        var words = EscapeLine(link.Text);
        if (link.Address is not { IsAbsoluteUri: true, Scheme: "http" or "https" } || string.IsNullOrWhiteSpace(words))
        {
            return TextRun.Plain(words);
        }

        var address = link.Address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return new TextRun("[", words, $"]({address})");
    }

    private static string When(Moment moment)
    {
        var style = moment.Style == MomentStyle.Time ? 't' : 'f';
        return string.Create(CultureInfo.InvariantCulture, $"<t:{moment.At.ToUnixTimeSeconds()}:{style}>");
    }
}
