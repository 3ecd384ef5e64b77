using System.Text;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>Replaces whole words: <c>discord:42</c> is not part of <c>discord:421</c>.</summary>
internal static class Words
{
    /// <summary>The very same text when the word is not in it.</summary>
    public static string Replace(string text, string word, string instead)
    {
        if (word.Length == 0 || !text.Contains(word, StringComparison.Ordinal)) return text;
        var (replaced, at) = (new StringBuilder(), 0);
        for (var found = Next(text, word, at); found >= 0; found = Next(text, word, at))
        {
            replaced.Append(text, at, found - at).Append(instead);
            at = found + word.Length;
        }

        return at == 0 ? text : replaced.Append(text, at, text.Length - at).ToString();
    }

    private static int Next(string text, string word, int from)
    {
        for (var found = text.IndexOf(word, from, StringComparison.Ordinal); found >= 0;
            found = text.IndexOf(word, found + 1, StringComparison.Ordinal))
        {
            var end = found + word.Length;
            var begins = found == 0 || !char.IsLetterOrDigit(text[found - 1]);
            if (begins && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return found;
        }

        return -1;
    }
}
