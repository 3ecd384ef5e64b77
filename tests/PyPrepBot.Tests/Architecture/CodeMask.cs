namespace PyPrepBot.Tests.Architecture;

/// <summary>Puts blanks in the place of comments and literals, so that braces and words left over are code.</summary>
internal static class CodeMask
{
    public static string Of(string source)
    {
        var code = source.ToCharArray();
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfText(source, at);
            if (end == at)
            {
                at++;
                continue;
            }

            for (; at < end; at++)
                code[at] = code[at] is '\n' ? '\n' : ' ';
        }

        return new string(code);
    }

    /// <summary>Where the comment or literal that begins here ends; here when none begins.</summary>
    private static int EndOfText(string source, int at) => source[at] switch
    {
        '/' when Next(source, at) == '/' => Find(source, at, "\n"),
        '/' when Next(source, at) == '*' => Find(source, at + 2, "*/") + 2,
        '\'' => EndOfCharacter(source, at),
        '"' or '$' or '@' => EndOfString(source, at),
        _ => at,
    };

    private static int EndOfCharacter(string source, int at)
    {
        var end = at + 1;
        while (source[end] != '\'')
            end += source[end] == '\\' ? 2 : 1;

        return end + 1;
    }

    private static int EndOfString(string source, int at)
    {
        var open = at;
        while (source[open] is '$' or '@')
            open++;
        if (source[open] != '"')
            return at;

        var prefix = source[at..open];
        var isVerbatim = prefix.Contains('@', StringComparison.Ordinal);
        var quotes = Quotes(source, open);
        return quotes >= 3 && !isVerbatim
            ? EndOfRaw(source, open + quotes, quotes)
            : EndOfLine(source, open + 1, isVerbatim, hasHoles: prefix.Contains('$', StringComparison.Ordinal));
    }

    private static int EndOfRaw(string source, int at, int quotes)
    {
        while (Quotes(source, at) < quotes)
            at += Math.Max(1, Quotes(source, at));

        return at + Quotes(source, at);
    }

    private static int EndOfLine(string source, int at, bool isVerbatim, bool hasHoles)
    {
        while (source[at] != '"' || (isVerbatim && Next(source, at) == '"'))
        {
            var isPair = source[at] == '"' || (source[at] == '\\' && !isVerbatim) || (source[at] == '{' && Next(source, at) == '{');
            at = source[at] == '{' && hasHoles && !isPair ? EndOfHole(source, at) : at + (isPair ? 2 : 1);
        }

        return at + 1;
    }

    private static int EndOfHole(string source, int at)
    {
        var depth = 0;
        do
        {
            depth += source[at] switch { '{' => 1, '}' => -1, _ => 0 };
            var end = EndOfText(source, at);
            at = end == at ? at + 1 : end;
        }
        while (depth > 0);

        return at;
    }

    private static int Quotes(string source, int at) => source.AsSpan(at).IndexOfAnyExcept('"') is var run and >= 0 ? run : source.Length - at;

    private static char Next(string source, int at) => at + 1 < source.Length ? source[at + 1] : '\0';

    private static int Find(string source, int at, string text) =>
        source.IndexOf(text, at, StringComparison.Ordinal) is var found and >= 0 ? found : source.Length;
}
