using System.Diagnostics;
using System.Globalization;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack.Rendering;

/// <summary>
/// Running text as Slack's markup. Whatever people typed is shown as they typed it: nothing in it pings, links or formats.
/// </summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text</remarks>
internal static class MrkdwnText
{
    // Three sections' worth of text may stand around a link, so a link never needs more than one of them.
    private const int LongestAddress = 1500;
    private const int LongestWords = 150;

    // Beside these a word ends, or begins, by itself.
    private const string Closing = ".,;:!?)";
    private const string Opening = "(";

    public static string Of(RichText text) => string.Concat(Of(text.Parts));

    public static IReadOnlyList<TextRun> Of(IReadOnlyList<Inline> parts)
    {
        var runs = new List<TextRun>();
        foreach (var run in parts.Select(Of).Where(run => run.Atoms.Count > 0))
        {
            // Bold and code begin and end only where a word does; an invisible blank makes it so anywhere.
            if (runs.Count > 0 && Touch(runs[^1], run))
            {
                runs.Add(TextRun.Whole(MrkdwnEscape.Seam));
            }

            runs.Add(run);
        }

        return runs;
    }

    private static bool Touch(TextRun one, TextRun next) => (IsMarked(one), IsMarked(next)) switch
    {
        (true, true) => true,
        (true, false) => !Parts(next.Atoms[0][0], Closing),
        (false, true) => !Parts(one.Atoms[^1][^1], Opening),
        _ => false,
    };

    private static bool IsMarked(TextRun run) => run.Open.Length > 0;

    private static bool Parts(char letter, string marks) => char.IsWhiteSpace(letter) || marks.Contains(letter, StringComparison.Ordinal);

    private static TextRun Of(Inline inline) => inline switch
    {
        Plain plain => TextRun.Plain(MrkdwnEscape.Atoms(plain.Text)),
        Bold bold => Strong(bold.Text),
        Code code => Inline(InertText.Line(code.Text)),
        Link link => Leading(link),
        Person person => TextRun.Plain(MrkdwnEscape.Atoms(InertText.Line(person.User.Name))),
        Moment moment => TextRun.Whole(When(moment)),
        _ => throw new UnreachableException($"Slack has no rendering for {inline.GetType().Name}."),
    };

    // No mark can be escaped, so words that hold one, or do not stand on a line, stay as they are rather than half bold.
    private static TextRun Strong(string text)
    {
        var words = InertText.Of(text).Trim();
        var isClean = words.Length > 0 && !words.Contains('\n', StringComparison.Ordinal) && !MrkdwnEscape.HoldsMarks(words);
        return isClean ? new TextRun("*", MrkdwnEscape.Entities(words), "*") : TextRun.Plain(MrkdwnEscape.Atoms(text));
    }

    // A backtick inside would end the code, and nothing else looks like one.
    private static TextRun Inline(string code) => string.IsNullOrWhiteSpace(code) || code.Contains('`', StringComparison.Ordinal)
        ? TextRun.Plain(MrkdwnEscape.Atoms(code))
        : new TextRun("`", MrkdwnEscape.Entities(code), "`");

    // Only the web: what else a scheme may start is nobody's business here. A bar or bracket would end the address.
    private static TextRun Leading(Link link)
    {
        var words = InertText.Line(link.Text).Trim();
        if (link.Address is not { IsAbsoluteUri: true, Scheme: "http" or "https" } || words.Length == 0)
        {
            return TextRun.Plain(MrkdwnEscape.Atoms(words));
        }

        var address = string.Concat(MrkdwnEscape.Entities(link.Address.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)));
        var label = string.Concat(MrkdwnEscape.Atoms(Units.Shorten(words, LongestWords).Replace('|', '¦')));
        return address.Length <= LongestAddress ? TextRun.Whole($"<{address}|{label}>") : TextRun.Plain(MrkdwnEscape.Atoms(words));
    }

    // The words behind the bar are for clients that cannot reckon in their reader's zone.
    private static string When(Moment moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment.At, moment.GroupZone);
        var (shown, otherwise) = moment.Style == MomentStyle.Time
            ? ("{time}", local.ToString("HH:mm", CultureInfo.InvariantCulture))
            : ("{date_short_pretty} {time}", local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        var zone = string.Concat(MrkdwnEscape.Entities(InertText.Line(moment.GroupZone.Id).Replace('|', '/')));
        return string.Create(CultureInfo.InvariantCulture, $"<!date^{moment.At.ToUnixTimeSeconds()}^{shown}|{otherwise} {zone}>");
    }
}
