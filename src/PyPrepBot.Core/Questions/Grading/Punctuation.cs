namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Thousands separators and the decimal comma, as they are written in one country or another.</summary>
internal static class Punctuation
{
    private const int GroupLength = 3;

    /// <summary>The same number as a Python literal, or null when the marks make no sense.</summary>
    public static string? ToLiteral(string text)
    {
        var mark = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (mark is < 1 || text[mark] is not (',' or '.' or ' ' or '\''))
            return null;

        return Grouped(text, text[mark]) ?? (text[mark] == ',' ? WithDecimalComma(text, mark) : null);
    }

    private static string? Grouped(string text, char separator)
    {
        var point = separator == '.' ? ',' : '.';
        var parts = text.Split(point);
        var groups = parts[0].Split(separator);

        // One dot alone is Python's decimal point, and 0,125 has no thousands.
        var isGrouped = groups.Length > 1
            && groups[0].Length is > 0 and <= GroupLength && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.Length == GroupLength)
            && groups.All(group => group.All(char.IsAsciiDigit))
            && (separator != '.' || groups.Length > 2 || parts.Length == 2);

        return isGrouped && parts.Length <= 2 ? string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : "") : null;
    }

    private static string? WithDecimalComma(string text, int comma)
    {
        var rest = text[(comma + 1)..];
        var looksGrouped = rest.Length == GroupLength && rest.All(char.IsAsciiDigit) && text[..comma] != "0";

        return looksGrouped || rest.Length == 0 || !char.IsAsciiDigit(rest[0]) || rest.AsSpan().ContainsAny(',', '.')
            ? null
            : $"{text[..comma]}.{rest}";
    }
}
