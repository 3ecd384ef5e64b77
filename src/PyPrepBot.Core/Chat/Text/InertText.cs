using System.Globalization;
using System.Text;

namespace PyPrepBot.Core.Chat.Text;

/// <summary>Text without what is not seen: no control characters, no turning of the writing direction.</summary>
public static class InertText
{
    private const string Tab = "    ";

    // Emoji of several parts and some scripts need these two; alone they do nothing.
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>Line breaks stay, tabs become blanks.</summary>
    public static string Of(string text)
    {
        var inert = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\t')
            {
                inert.Append(Tab);
            }
            else if (rune.Value is '\n' or NonJoiner or Joiner || IsSeen(rune))
            {
                inert.Append(rune);
            }
        }

        return inert.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ');

    /// <summary>A line where a platform demands one: never blank, never longer than its limit.</summary>
    public static string Label(string text, int most) =>
        Line(text).Trim() is { Length: > 0 } label ? Runes.Shorten(label, most) : Runes.More;

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse);
}
