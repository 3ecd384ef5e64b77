using System.Globalization;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Gives equal texts equal numbers, so that a bracketed group of any depth is compared as one number.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Token(string text) => Number($"t{text}");

    public int Group(string open, string content) => Number($"g{open}{content}");

    public static string Key(IEnumerable<int> symbols) =>
        string.Join(' ', symbols.Select(symbol => symbol.ToString(CultureInfo.InvariantCulture)));

    private int Number(string key)
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers[key] = number = numbers.Count;

        return number;
    }
}
