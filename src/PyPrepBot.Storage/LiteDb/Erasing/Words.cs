using System.Text;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>Replaces whole words: <c>discord:42</c> is not part of <c>discord:421</c>.</summary>
internal static class Words
{
    /// <summary>The very same text when the word is not in it.</summary>
    /// <param name="joints">Signs that belong to a word as letters do.</param>
    public static string Replace(string text, string word, string instead, string joints = "")
    {
        if (word.Length == 0 || !text.Contains(word, StringComparison.Ordinal)) return text;
        var (replaced, at) = (new StringBuilder(), 0);
        for (var found = Next(text, word, at, joints); found >= 0; found = Next(text, word, at, joints))
        {
            replaced.Append(text, at, found - at).Append(instead);
            at = found + word.Length;
        }

        return at == 0 ? text : replaced.Append(text, at, text.Length - at).ToString();
    }

    private static int Next(string text, string word, int from, string joints)
    {
        for (var found = text.IndexOf(word, from, StringComparison.Ordinal); found >= 0;
            found = text.IndexOf(word, found + 1, StringComparison.Ordinal))
        {
            var end = found + word.Length;
            var begins = found == 0 || !IsInside(text[found - 1], joints);
            if (begins && (end == text.Length || !IsInside(text[end], joints))) return found;
        }

        return -1;
    }

    private static bool IsInside(char sign, string joints) =>
        char.IsLetterOrDigit(sign) || joints.Contains(sign, StringComparison.Ordinal);
}
