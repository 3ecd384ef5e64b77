using System.Globalization;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Gives equal texts equal numbers, so that a bracketed group of any depth is compared as one number.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Open, string Content), int> groups = [];

    public int Token(string text)
    {
        if (!tokens.TryGetValue(text, out var number))
            tokens[text] = number = tokens.Count + groups.Count;

        return number;
    }

    public int Group(string open, string content)
    {
        if (!groups.TryGetValue((open, content), out var number))
            groups[(open, content)] = number = tokens.Count + groups.Count;

        return number;
    }

    public static string Key(IEnumerable<int> symbols) =>
        string.Join(' ', symbols.Select(symbol => symbol.ToString(CultureInfo.InvariantCulture)));
}
