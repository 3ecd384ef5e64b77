namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Reads the letters or numbers that options were shown with.</summary>
internal static class Labels
{
    private const string Separators = " \t\n,;/&+>()[].:-=";

    private static readonly string[] LeadIns = ["the answer is", "option", "answer", "choice", "letter", "number"];

    /// <summary>The place meant by <c>b</c>, <c>B)</c>, <c>(2)</c> or <c>option b</c>, from 0; null when there is no such place.</summary>
    public static int? ReadOne(string typed, int count)
    {
        var label = WithoutLeadIn(typed.Trim()).Trim(' ', '(', ')', '[', ']', '.', ':');

        return label.Length is 1 or 2 ? IndexOf(label, count) : null;
    }

    /// <summary>A list of labels, all letters or all numbers; null when anything else stands in it.</summary>
    public static IReadOnlyList<int>? Read(string typed, int count)
    {
        if (Tokens(typed) is not { } tokens || tokens.Select(char.IsAsciiDigit).Distinct().Count() != 1)
            return null;

        return Indices(tokens, count);
    }

    /// <summary>
    /// <c>1C 2A 3B</c> in any order: for each left-hand side the place of its right-hand side. Null when it is not of that form.
    /// </summary>
    public static IReadOnlyList<int>? ReadPairs(string typed, int lefts, int count)
    {
        if (Tokens(typed) is not { } tokens || tokens.Count != 2 * lefts)
            return null;

        var rights = new int[lefts];
        Array.Fill(rights, -1);
        foreach (var pair in tokens.Chunk(2))
        {
            if (!char.IsAsciiDigit(pair[0]) || !char.IsAsciiLetter(pair[1]))
                return null;
            if (IndexOf([pair[0]], lefts) is not { } left || IndexOf([pair[1]], count) is not { } right || rights[left] >= 0)
                return null;
            rights[left] = right;
        }

        return rights;
    }

    private static List<int>? Indices(List<char> labels, int count)
    {
        var indices = new List<int>();
        foreach (var label in labels)
        {
            if (IndexOf([label], count) is not { } index)
                return null;
            indices.Add(index);
        }

        return indices;
    }

    // A minus before a number is a sign, not a separator: "-1" is never the first option.
    private static List<char>? Tokens(string typed)
    {
        var labels = new List<char>();
        if (typed is ['-', >= '0' and <= '9', ..])
            return null;

        foreach (var word in typed.Split([.. Separators], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Equals("and", StringComparison.OrdinalIgnoreCase) || word.Equals("then", StringComparison.OrdinalIgnoreCase))
                continue;
            if (!word.All(char.IsAsciiLetterOrDigit))
                return null;
            labels.AddRange(word);
        }

        return labels.Count > 0 ? labels : null;
    }

    private static int? IndexOf(ReadOnlySpan<char> label, int count)
    {
        var index = label switch
        {
            [var letter] when char.IsAsciiLetter(letter) => char.ToUpperInvariant(letter) - 'A',
            [var digit] when char.IsAsciiDigit(digit) => digit - '1',
            [>= '1' and <= '9', var digit] when char.IsAsciiDigit(digit) => ((label[0] - '0') * 10) + digit - '1',
            _ => -1,
        };

        return index >= 0 && index < count ? index : null;
    }

    private static string WithoutLeadIn(string typed)
    {
        foreach (var leadIn in LeadIns)
        {
            var rest = typed.Length > leadIn.Length ? typed[leadIn.Length..] : "";
            if (typed.StartsWith(leadIn, StringComparison.OrdinalIgnoreCase) && rest is [' ' or ':', ..])
                return rest.TrimStart(' ', ':');
        }

        return typed;
    }
}
