using System.Globalization;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>The lines with a number sign at the top of a file for Anki.</summary>
/// <param name="Columns">The names of the columns; null when the file does not say.</param>
/// <param name="Special">Columns, counted from 0, that are no fields of a note: tags, deck, note type, identity.</param>
/// <param name="Lines">How many lines they take.</param>
/// <param name="Length">How many characters they take.</param>
/// <remarks>https://docs.ankiweb.net/importing/text-files.html#file-headers</remarks>
internal sealed record AnkiHeader(
    char Separator, bool IsHtml, IReadOnlyList<string>? Columns, IReadOnlySet<int> Special, int Lines, int Length)
{
    public static AnkiHeader Read(string text)
    {
        var header = new AnkiHeader('\t', false, null, new HashSet<int>(), 0, 0);
        while (header.Length < text.Length && text[header.Length] == '#')
        {
            var end = text.IndexOf('\n', header.Length) is var found and >= 0 ? found + 1 : text.Length;
            var (key, value) = Pair(text[(header.Length + 1)..end].TrimEnd('\r', '\n'));
            header = header.With(key, value) with { Lines = header.Lines + 1, Length = end };
        }

        return header;
    }

    private AnkiHeader With(string key, string value) => key switch
    {
        "separator" => this with { Separator = SeparatorOf(value) },
        "html" => this with { IsHtml = value.Equals("true", StringComparison.OrdinalIgnoreCase) },
        "columns" => this with { Columns = value.Split(Separator) },
        "tags column" or "deck column" or "notetype column" or "guid column"
            when int.TryParse(value, CultureInfo.InvariantCulture, out var number) =>
            this with { Special = new HashSet<int>(Special) { number - 1 } },
        _ => this,
    };

    private static (string Key, string Value) Pair(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (line, string.Empty) : (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..]);
    }

    private static char SeparatorOf(string value) => value.Trim(' ').ToLowerInvariant() switch
    {
        "comma" => ',',
        "semicolon" => ';',
        "space" => ' ',
        "pipe" => '|',
        "colon" => ':',
        [var literal] => literal,
        _ => '\t',
    };
}
