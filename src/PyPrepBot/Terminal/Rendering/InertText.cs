using System.Globalization;
using System.Text;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Text that cannot steer a terminal: no escape sequences, no turning of the writing direction, nothing invisible.</summary>
internal static class InertText
{
    private const string Tab = "    ";

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
            else if (rune.Value == '\n' || IsInert(rune))
            {
                inert.Append(rune);
            }
        }

        return inert.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ');

    public static bool IsInert(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse);
}
