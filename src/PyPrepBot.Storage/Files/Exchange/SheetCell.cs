using System.Text.RegularExpressions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>
/// Puts an apostrophe before a text that a spreadsheet would run as a formula or turn into a number, a date or a truth value, and takes
/// it off again. An empty text becomes an apostrophe too, for an empty cell means that there is no such field.
/// </summary>
/// <remarks>https://owasp.org/www-community/attacks/CSV_Injection</remarks>
internal static partial class SheetCell
{
    public static string Guarded(string text) => NeedsGuard(text) ? "'" + text : text;

    /// <summary>What <see cref="Guarded"/> was given. A text that nobody guarded stays as it is.</summary>
    public static string Bare(string cell) => cell.StartsWith('\'') && NeedsGuard(cell[1..]) ? cell[1..] : cell;

    // A text that looks guarded already gets a second apostrophe, or it would come back without the first.
    private static bool NeedsGuard(string text)
    {
        var inner = text.TrimStart('\'');
        return inner.Length == 0 || inner[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠'
            || Figure().IsMatch(inner) || inner.Equals("true", StringComparison.OrdinalIgnoreCase)
            || inner.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    // 3.10 would come back as 3.1, 007 as 7, and a date in the order of the country.
    [GeneratedRegex(@"\A\s*[0-9.][0-9.,:/eE+ -]*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
