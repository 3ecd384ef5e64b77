namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Compares lines as Python tokens, sets without regard to order.</summary>
internal static class TokenComparison
{
    public static bool SameLine(string accepted, string input, TypedKey key)
    {
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

    private static void CloseLast(Stack<TokenGroup> open, SymbolTable symbols)
    {
        var closed = open.Pop().Close(symbols);
        open.Peek().Add(closed, "");
    }

    private static ReadOnlySpan<char> Indent(string line) => line.AsSpan(..(line.Length - line.AsSpan().TrimStart(" \t").Length));
}
