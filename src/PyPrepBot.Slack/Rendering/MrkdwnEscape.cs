using System.Buffers;
using System.Text;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Slack.Rendering;

/// <summary>Text in which nothing is markup, in pieces that must not be cut through.</summary>
internal static class MrkdwnEscape
{
    /// <summary>Seen by nobody; beside a mark it takes the mark's meaning, and beside a word it ends the word.</summary>
    public const string Seam = "\u200B";

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~`");

    public static string Of(string text) => string.Concat(Atoms(text));

    public static bool HoldsMarks(string text) => text.AsSpan().ContainsAny(Marks) || Emoji(text).Any(colon => colon);

    /// <summary>Slack has entities for three characters and no escape for any other: a mark is followed by the invisible blank.</summary>
    public static IReadOnlyList<string> Atoms(string text)
    {
        var inert = InertText.Of(text);
        var colons = Emoji(inert);
        var atoms = new List<string>(inert.Length);
        var at = 0;
        var isLineStart = true;
        foreach (var rune in inert.EnumerateRunes())
        {
            var atom = Entity(rune);
            if (rune.Value == '>' && isLineStart)
            {
                // Slack quotes a line that begins so, written as an entity or not.
                atom = Seam + atom;
            }
            else if (IsMark(inert, at) || (rune.Value == ':' && colons[at]))
            {
                atom += Seam;
            }

            atoms.Add(atom);
            isLineStart = rune.Value == '\n' || (isLineStart && Rune.IsWhiteSpace(rune));
            at += rune.Utf16SequenceLength;
        }

        return atoms;
    }

    /// <summary>Only the three entities: for code and addresses, where nothing else has a meaning.</summary>
    public static IReadOnlyList<string> Entities(string text) => [.. text.EnumerateRunes().Select(Entity)];

    private static string Entity(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => rune.ToString(),
    };

    // Within a word, as in snake_case, an underscore means nothing.
    private static bool IsMark(string text, int at) =>
        Marks.Contains(text[at]) && !(text[at] == '_' && IsWord(text, at - 1) && IsWord(text, at + 1));

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    // A colon that could begin the name of an emoji, such as :smile:.
    private static bool[] Emoji(string text)
    {
        var opens = new bool[text.Length];
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ':')
            {
                opens[Math.Max(open, 0)] |= open >= 0 && at > open + 1;
                open = at;
            }
            else if (!char.IsLetterOrDigit(text[at]) && !"_+-'".Contains(text[at], StringComparison.Ordinal))
            {
                open = -1;
            }
        }

        return opens;
    }
}
