using System.Text;

namespace PyPrepBot.Storage.Files;

/// <summary>Texts as they look where there is no markup.</summary>
internal static class PlainText
{
    /// <summary>The number of characters without backticks.</summary>
    public static int LengthOf(string text) => text.EnumerateRunes().Count(rune => rune.Value != '`');

    /// <summary>Letters and digits of each word with one blank between words, so that texts that say the same are the same.</summary>
    public static string WordsOf(string text)
    {
        var words = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && rune.Value != '_')
            {
                gap = words.Length > 0;
                continue;
            }

            if (gap)
                words.Append(' ');
            words.Append(Rune.ToLowerInvariant(rune).ToString());
            gap = false;
        }

        return words.ToString();
    }
}
