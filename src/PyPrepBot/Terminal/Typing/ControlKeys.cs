using System.Globalization;

namespace PyPrepBot.Terminal.Typing;

/// <summary>Gives each control what is typed to press it, so that no two share it and no answer is mistaken for it.</summary>
internal static class ControlKeys
{
    private const string Gap = "  ";

    /// <param name="takesText">Bare words and numbers are answers, so that numbers of controls carry a slash.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> labels, bool takesText)
    {
        var lines = LineLabels(labels);
        var prefix = takesText || lines.Count > 0 ? "/" : "";
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var own = labels.Select(label => (Letter(label) ?? (lines.Contains(label) ? LastWord(label) : null)) is { } key && taken.Add(key)
            ? key
            : null).ToList();

        var number = 0;
        return [.. own.Select(key => key ?? Next())];

        string Next() => prefix + (++number).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The part of a label that its key does not say already.</summary>
    public static string Words(string label, string key)
    {
        if (label.Equals(key, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        return Letter(label) is { } letter && letter == key ? label[(letter.Length + Gap.Length)..] : label;
    }

    // "A" of a button, "A  text" of an entry in a list.
    private static string? Letter(string label) =>
        label.Length > 0 && char.IsAsciiLetter(label[0]) && (label.Length == 1 || label[1..].StartsWith(Gap, StringComparison.Ordinal))
            ? label[..1].ToUpperInvariant()
            : null;

    // "Line 3" and "Line 7": a family of labels that differ by a number are pressed by that number.
    private static HashSet<string> LineLabels(IReadOnlyList<string> labels) =>
        [.. labels
            .Where(label => LastWord(label) is { Length: >= 1 and <= 4 } last && last.All(char.IsAsciiDigit))
            .GroupBy(label => label[..^LastWord(label).Length], StringComparer.Ordinal)
            .Where(family => family.Key.Length > 0 && family.Count() > 1)
            .SelectMany(family => family)];

    private static string LastWord(string label) => label[(label.LastIndexOf(' ') + 1)..];
}
