namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What a program prints: the same lines, token by token. A slip of the keyboard is not forgiven here.</summary>
internal sealed class OutputMatcher : IMatcher
{
    private static readonly string[] LeadIns = ["output:", "answer:", "prints:"];
    private static readonly string[] LeadInArticles = ["the ", "it "];
    private static readonly string[] ReturnSigns = ["\\n", "\u23CE", "\u21B5", "\u21A9"];

    public Likeness Compare(string accepted, string input, TypedKey key)
    {
        if (Same(accepted, input, key))
            return Likeness.Same;
        if (accepted.Length == 0)
            return EmptyOutput.IsMeantBy(input) ? Likeness.Alike : Likeness.None;

        return IsAlike(accepted, input, key)
            || (WithoutLeadIn(input) is { } rest && (Same(accepted, rest, key) || IsAlike(accepted, rest, key)))
            ? Likeness.Alike
            : Likeness.None;
    }

    public string Describe(string input, TypedKey key) => input;

    private static bool IsAlike(string accepted, string input, TypedKey key) =>
        (WithoutOuterQuotes(accepted, input, key) is { } unquoted && Same(accepted, unquoted, key))
        || WithoutReturnSigns(accepted, input).Any(lines => Same(accepted, lines, key));

    private static bool Same(string accepted, string input, TypedKey key) =>
        TokenComparison.SameLines(accepted.Split('\n'), input.Split('\n'), key);

    private static string? WithoutLeadIn(string input)
    {
        var article = LeadInArticles.FirstOrDefault(word => input.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ?? "";
        var start = input[article.Length..];
        var leadIn = LeadIns.FirstOrDefault(word => start.StartsWith(word, StringComparison.OrdinalIgnoreCase));

        return leadIn is null ? null : Cleaning.Settle(start[leadIn.Length..]);
    }

    // A repr needs its quotes, so this goes one way only: what the author wrote without quotes may be typed with them.
    private static string? WithoutOuterQuotes(string accepted, string input, TypedKey key)
    {
        if (key.ExactQuotes || accepted.Contains('\n', StringComparison.Ordinal) || HasOuterQuotes(accepted) || !HasOuterQuotes(input))
            return null;

        return Cleaning.Settle(input[1..^1]);
    }

    private static bool HasOuterQuotes(string text) =>
        text.Length >= 2 && text[0] is '\'' or '"' && text[^1] == text[0];

    private static IEnumerable<string> WithoutReturnSigns(string accepted, string input)
    {
        if (!accepted.Contains('\n', StringComparison.Ordinal) || input.Contains('\n', StringComparison.Ordinal))
            yield break;

        var lines = ReturnSigns.Aggregate(input, (text, sign) => text.Replace(sign, "\n", StringComparison.Ordinal));
        yield return Cleaning.Settle(lines);

        // People put blanks around the sign, which would otherwise indent the next line.
        yield return Cleaning.Settle(string.Join('\n', lines.Split('\n', StringSplitOptions.TrimEntries)));
    }
}
