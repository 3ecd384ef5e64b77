using System.Text;

namespace PyPrepBot.Storage.Files;

/// <summary>Makes text from a file fit to stand in a message.</summary>
internal static class Shown
{
    private const int Most = 40;

    public static string Short(string text)
    {
        var start = text.EnumerateRunes().Take(Most + 1).ToArray();
        var shown = string.Concat(start.Take(Most).Select(rune => Rune.IsControl(rune) ? " " : rune.ToString()));

        return start.Length <= Most ? shown : shown + "…";
    }
}
