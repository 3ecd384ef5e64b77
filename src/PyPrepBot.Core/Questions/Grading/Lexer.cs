namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Cuts a line into Python tokens, whatever it holds: what is no Python becomes tokens of one character.</summary>
/// <remarks>Every character belongs to one token or one run of blanks, so the work grows with the length of the line alone.</remarks>
internal sealed class Lexer(string line, bool exactBlanks, bool exactQuotes)
{
    // Stands for the quotes of a string token. Cleaning removes control characters, so no input holds it.
    private const char Quote = '\u0001';

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Operators = new HashSet<string>(StringComparer.Ordinal)
    {
        "**=", "//=", ">>=", "<<=", "...",
        "==", "!=", "<=", ">=", "->", ":=", "**", "//", "<<", ">>", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Thousands of brackets would otherwise be thousands of strings.
    private static readonly string[] Singles = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private readonly StringLiteral strings = new(line);
    private readonly List<string> tokens = [];
    private int at;

    public static List<string> Read(string line, TypedKey key) => new Lexer(line, key.ExactWhitespace, key.ExactQuotes).Read();

    private List<string> Read()
    {
        while (at < line.Length)
            ReadOne();

        return tokens;
    }

    private void ReadOne()
    {
        var current = line[at];
        if (current is ' ' or '\t')
            ReadBlanks();
        else if (char.IsAsciiDigit(current) || (current == '.' && at + 1 < line.Length && char.IsAsciiDigit(line[at + 1])))
            Add(NumberToken.End(line, at), NumberToken.Plain);
        else if (IsName(current))
            ReadNameOrString();
        else if (current is '\'' or '"' && strings.End(at) is { } end)
            Add(end, text => Plain("", text));
        else
            ReadOperator();
    }

    private void ReadBlanks()
    {
        var end = at;
        while (end < line.Length && line[end] is ' ' or '\t')
            end++;
        if (exactBlanks)
            tokens.Add(line[at..end]);
        at = end;
    }

    private void ReadNameOrString()
    {
        var end = at;
        while (end < line.Length && IsName(line[end]))
            end++;

        if (StringLiteral.IsPrefix(line.AsSpan(at..end))
            && end < line.Length && line[end] is '\'' or '"'
            && strings.End(end) is { } close)
        {
            var prefix = line[at..end];
            Add(close, text => Plain(prefix, text[prefix.Length..]));
            return;
        }

        tokens.Add(line[at..end]);
        at = end;
    }

    private void ReadOperator()
    {
        var length = 3;
        while (length > 1 && !IsOperator(length))
            length--;
        if (length == 1 && char.IsHighSurrogate(line[at]) && at + 1 < line.Length)
            length = 2;

        tokens.Add(length == 1 && char.IsAscii(line[at]) ? Singles[line[at]] : line.Substring(at, length));
        at += length;
    }

    private bool IsOperator(int length) => at + length <= line.Length && Operators.Contains(line.AsSpan(at, length));

    private void Add(int end, Func<string, string> plain)
    {
        tokens.Add(plain(line[at..end]));
        at = end;
    }

    private string Plain(string prefix, string literal) =>
        exactQuotes ? prefix + literal : $"{prefix}{Quote}{StringLiteral.WithoutQuoteEscapes(literal[1..^1])}";

    private static bool IsName(char character) => char.IsLetterOrDigit(character) || character == '_';
}
