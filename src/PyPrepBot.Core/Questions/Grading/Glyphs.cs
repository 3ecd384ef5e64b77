using System.Buffers;
using System.Globalization;
using System.Text;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Turns what keyboards make of plain characters (curly quotes, long dashes, odd blanks) back into plain ones.</summary>
internal static class Glyphs
{
    private const char EmDash = '\u2014';

    // Putting the marks on one letter into order takes the square of their number. No script stacks this many.
    private const int MostMarks = 16;

    // Its small and its upright form come out as an em dash when composed by compatibility.
    private static readonly SearchValues<char> EmDashes = SearchValues.Create(EmDash, '\uFE58', '\uFE31');

    public static bool HasEmDash(string text) => text.AsSpan().ContainsAny(EmDashes);

    /// <param name="dash">What an em dash stands for: phones merge two hyphens into one, so a caller tries both.</param>
    public static string Plain(string text, string dash)
    {
        var plain = new StringBuilder(text.Length);
        var afterReturn = false;
        var marks = 0;

        // A lone surrogate comes out as U+FFFD, without which Normalize would throw.
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MostMarks && !(afterReturn && rune.Value == '\n'))
                Append(plain, rune, dash);
            afterReturn = rune.Value == '\r';
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, Rune rune, string dash)
    {
        if (rune.Value is '\t' or (>= ' ' and <= '~'))
            plain.Append((char)rune.Value);
        else if (Replacement(rune.Value, dash) is { } replacement)
            plain.Append(replacement);
        else if (Rune.IsWhiteSpace(rune))
            plain.Append(' ');
        else if (!IsInvisible(rune))
            plain.Append(rune.ToString());
    }

    private static string? Replacement(int value, string dash) => value switch
    {
        '\n' or '\r' or 0x2028 or 0x2029 => "\n",
        (>= 0x2018 and <= 0x201B) or 0x2032 or 0x2035 or 0x00B4 or 0x02B9 or 0x02BB or 0x02BC => "'",
        (>= 0x201C and <= 0x201F) or 0x2033 or 0x2036 or 0x02BA or (>= 0x301D and <= 0x301F) => "\"",
        0x2034 or 0x2037 => "'''",
        (>= 0x2010 and <= 0x2013) or 0x2212 => "-",
        EmDash => dash,
        0x2026 => "...",
        _ => null,
    };

    private static bool IsMark(Rune rune) =>
        rune.Value > 0x2FF && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Variation selectors and the grapheme joiner are marks by category, yet nobody sees or types them.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
