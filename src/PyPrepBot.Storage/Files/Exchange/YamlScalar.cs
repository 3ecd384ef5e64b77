using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Writes a text the way an author would: as a word, in quotes, folded, or as a block of lines.</summary>
internal static partial class YamlScalar
{
    private const int Width = 118;

    // Other readers take these for a truth value or for nothing.
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "yes", "no", "on", "off", "null", "y", "n",
    };

    /// <summary>On one line, after <c>name: </c> or in brackets.</summary>
    public static string OnOneLine(string text) => Word().IsMatch(text) && !Taken.Contains(text) ? text : Quoted(text);

    /// <summary>The lines of a field, the first beginning with its name.</summary>
    /// <param name="exact">Line ends at the end of the text count.</param>
    public static IEnumerable<string> Field(string name, string text, int column, bool exact)
    {
        var indentation = new string(' ', column + 2);
        if (IsBlock(text, exact))
        {
            var keeps = !exact || text.EndsWith('\n');
            var lines = text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : indentation + line);
            return lines.Prepend($"{name}: {(keeps ? "|" : "|-")}");
        }

        if (text.Length + column + name.Length + 4 > Width && Prose().IsMatch(text))
            return Folded(text, Width - column - 2).Select(line => indentation + line).Prepend($"{name}: >-");

        return [$"{name}: {OnOneLine(text)}"];
    }

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsPlain(character) => character.ToString(),
                _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }

    // A line end too many or too few, or a blank at the beginning, would need a sign that few people know.
    private static bool IsBlock(string text, bool exact) =>
        text.Contains('\n', StringComparison.Ordinal)
        && text[0] is not (' ' or '\n' or '\t')
        && !(exact ? text.EndsWith("\n\n", StringComparison.Ordinal) : text.EndsWith('\n'))
        && text.All(character => character == '\n' || IsPlain(character))
        && !text.Split('\n').Any(line => line.Length > 0 && line.Trim(' ').Length == 0);

    private static IEnumerable<string> Folded(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }

    private static bool IsPlain(char character) =>
        char.IsSurrogate(character)
        || (character >= ' ' && character is not ('\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE' or (>= '\u007F' and < '\u00A0')));

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A[!-~]+( [!-~]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}
