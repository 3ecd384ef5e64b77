namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Compares lines as Python tokens, sets without regard to order.</summary>
internal static class TokenComparison
{
    public static bool SameLine(string accepted, string input, TypedKey key)
    {
        if (accepted == input)
            return true;
        if (!HaveSameLetters(accepted, input))
            return false;

        var symbols = new SymbolTable();

        return Read(accepted, key, symbols).SequenceEqual(Read(input, key, symbols));
    }

    /// <summary>The same number of lines, each alike. Blanks that indent a line are not between tokens, so they count.</summary>
    public static bool SameLines(IReadOnlyList<string> accepted, IReadOnlyList<string> input, TypedKey key) =>
        accepted.Count == input.Count
        && accepted.Zip(input).All(pair => Indent(pair.First).SequenceEqual(Indent(pair.Second)) && SameLine(pair.First, pair.Second, key));

    // Each closed group becomes one symbol of the group around it, so depth costs nothing.
    private static List<int> Read(string line, TypedKey key, SymbolTable symbols)
    {
        var open = new Stack<TokenGroup>([new TokenGroup("")]);
        foreach (var token in Lexer.Read(line, key))
        {
            if (open.Peek().IsClosedBy(token))
                CloseLast(open, symbols);
            else if (token is "(" or "[" or "{")
                open.Push(new TokenGroup(token));
            else
                open.Peek().Add(symbols.Token(token), token);
        }

        // What was never closed stands there token by token.
        return [.. open.Reverse().SelectMany(group => group.Symbols.Prepend(symbols.Token(group.Open)))];
    }

    // No leniency adds or takes away any of these, so that most wrong answers need no tokens at all.
    private static bool HaveSameLetters(string accepted, string input)
    {
        Span<int> counts = stackalloc int[128];
        foreach (var character in accepted)
            counts[Letter(character)]++;
        foreach (var character in input)
            counts[Letter(character)]--;

        counts[0] = 0;
        return !counts.ContainsAnyExcept(0);
    }

    private static int Letter(char character) =>
        character < 128 && !char.IsAsciiDigit(character) && character is not (' ' or '\t' or '\'' or '"' or '\\' or '+') ? character : 0;

    private static void CloseLast(Stack<TokenGroup> open, SymbolTable symbols)
    {
        var closed = open.Pop().Close(symbols);
        open.Peek().Add(closed, "");
    }

    private static ReadOnlySpan<char> Indent(string line) => line.AsSpan(..(line.Length - line.AsSpan().TrimStart(" \t").Length));
}
