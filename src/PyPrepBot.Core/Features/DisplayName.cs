using System.Text;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Features;

/// <summary>Names that people choose, for themselves or a team: one line that is seen, of a length that a board can show.</summary>
internal static class DisplayName
{
    private const string Refused = "@<>`|";

    /// <summary>The name without what is not seen; null when it cannot be one.</summary>
    public static string? Read(string text, int longest)
    {
        var words = InertText.Line(WellFormed.Of(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(' ', words).Normalize(NormalizationForm.FormC);
        return name.Length == 0 || Runes.Count(name) > longest || name.Any(Refused.Contains) ? null : name;
    }

    /// <summary>Whether two names would be taken for one another.</summary>
    public static bool AreAlike(string one, string other) => Folded(one) == Folded(other);

    private static string Folded(string name)
    {
        var plain = InertText.Line(WellFormed.Of(name)).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var letters = string.Concat(plain.EnumerateRunes().Where(Rune.IsLetterOrDigit));
        return letters.Length > 0 ? letters : plain.Trim();
    }
}
