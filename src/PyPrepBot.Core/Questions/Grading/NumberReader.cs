namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Reads a number as people type it. Anything that is not one number, such as a range, is none.</summary>
internal static class NumberReader
{
    private static readonly string[] Hedges = ["about ", "approximately ", "~", "=", "\u2248"];

    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    public static ExactNumber? Read(string text, IReadOnlyList<string> units)
    {
        var rest = WithoutHedge(text);
        var unsigned = rest is ['+' or '-', .. var afterSign] ? afterSign.TrimStart() : rest;
        var number = Unsigned(unsigned)
            ?? units.Select(unit => WithoutUnit(unsigned, unit) is { } bare ? Unsigned(bare) : null)
                .FirstOrDefault(read => read is not null);

        return rest.StartsWith('-') ? number?.Negated() : number;
    }

    private static ExactNumber? Unsigned(string text)
    {
        var word = Array.FindIndex(Words, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
            return ExactNumber.Of(word, 0, isFloat: false);

        return NumberLiteral.Read(text) ?? (Punctuation.ToLiteral(text) is { } literal ? NumberLiteral.Read(literal) : null);
    }

    private static string WithoutHedge(string text)
    {
        while (Hedges.FirstOrDefault(hedge => text.StartsWith(hedge, StringComparison.OrdinalIgnoreCase)) is { } hedge)
            text = text[hedge.Length..].TrimStart();

        return text;
    }

    // A phone may write a word such as "Bytes", but MB and Mb are two units.
    private static string? WithoutUnit(string text, string unit)
    {
        var isWord = unit.Length > 2 && unit.All(char.IsAsciiLetterLower);
        var ends = unit.Length > 0 && text.EndsWith(unit, isWord ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

        return ends ? text[..^unit.Length].TrimEnd() : null;
    }
}
