namespace PyPrepBot.Terminal.Typing;

/// <summary>Finds what a line means under the controls that are on the screen.</summary>
internal static class TypedLine
{
    private static readonly char[] Separators = [' ', ',', ';', '\t'];

    /// <param name="own">Those of the message that was last shown to the person.</param>
    /// <param name="posted">Those of the room's posts.</param>
    public static Meaning Read(string line, Controls own, IReadOnlyList<Control> posted)
    {
        var word = line.Trim();
        if ((ByKey(word, own.All) ?? ByKey(word, posted)) is { } control)
        {
            return Of([control]);
        }

        if (word.StartsWith('/'))
        {
            return new Meaning.Command();
        }

        if (Several(word, own.All) is { Count: > 0 } several)
        {
            return Of(several);
        }

        // Where words are answers, only a whole label is a press: "re" may be what a program prints.
        if (own.TakesText is { } opens)
        {
            return own.All.FirstOrDefault(each => Is(each.Label, word)) is { } meant ? Of([meant]) : new Meaning.Text(opens);
        }

        return (ByLabel(word, own.All) ?? ByPlace(word, own)) is { } named ? Of([named]) : new Meaning.Nothing();
    }

    private static Meaning Of(List<Control> controls) => controls[0] switch
    {
        { Menu: null } button => new Meaning.Press(button),
        { Menu: { } menu } when controls.Count < menu.Min || controls.Count > menu.Max => new Meaning.WrongCount(menu),
        _ => new Meaning.Take(controls[0], [.. controls.Select(control => control.Value)]),
    };

    private static Control? ByKey(string word, IEnumerable<Control> controls)
    {
        var key = word is ['[', .. var inner, ']'] ? inner : word;
        return controls.FirstOrDefault(control => Is(control.Key, key));
    }

    private static Control? ByLabel(string word, IReadOnlyList<Control> controls)
    {
        var meant = controls.Where(control => Is(control.Label, word)).ToList();
        if (meant.Count == 0 && word.Length > 0)
        {
            meant = [.. controls.Where(control => control.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase))];
        }

        return meant.Count == 1 ? meant[0] : null;
    }

    // "B" for the second of two numbered answers, as on questions whose answers carry letters.
    private static Control? ByPlace(string word, Controls controls) =>
        word is [var letter] && char.IsAsciiLetter(letter)
            ? controls.FirstAlike.ElementAtOrDefault(char.ToUpperInvariant(letter) - 'A')
            : null;

    // "A, C", "a c", "AC": entries of one list.
    private static List<Control>? Several(string word, IReadOnlyList<Control> controls)
    {
        var pieces = word.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (pieces is [var together] && together.All(char.IsAsciiLetter))
        {
            pieces = [.. together.Select(letter => letter.ToString())];
        }

        return controls
            .Where(control => control.Menu is not null)
            .GroupBy(control => control.Menu, ReferenceEqualityComparer.Instance)
            .Select(menu => pieces.Select(piece => ByKey(piece, menu)).Distinct().ToList())
            .FirstOrDefault(found => found.Count > 0 && !found.Contains(null))?
            .OfType<Control>().ToList();
    }

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
