using System.Buffers;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Numbers as they stand in output: text, but for the two ways to write an exponent.</summary>
internal static class NumberToken
{
    private static readonly SearchValues<char> Mantissa = SearchValues.Create("0123456789._");

    /// <summary>The place after the number that starts here, with any letters that follow it (<c>1j</c>, <c>3rd</c>).</summary>
    public static int End(string line, int start)
    {
        var at = start;
        if (line[at] == '0' && at + 1 < line.Length && line[at + 1] is 'x' or 'X' or 'b' or 'B' or 'o' or 'O')
            return Word(line, at);

        at = Digits(line, at);
        if (at < line.Length && line[at] == '.')
            at = Digits(line, at + 1);
        if (Exponent(line, at) is { } digits)
            at = Digits(line, digits);

        return Word(line, at);
    }

    /// <summary><c>1e16</c> and <c>1e+16</c>, <c>1e-5</c> and <c>1e-05</c> are one spelling; nothing else changes.</summary>
    public static string Plain(string number)
    {
        var mark = number.AsSpan().IndexOfAny('e', 'E');
        if (mark < 1 || number.AsSpan(..mark).ContainsAnyExcept(Mantissa) || Exponent(number, mark) is not { } digits)
            return number;

        var sign = number[mark + 1] == '-' ? '-' : '+';
        var end = Digits(number, digits);
        var power = number[digits..end].TrimStart('0');

        return $"{number[..(mark + 1)]}{sign}{(power.Length == 0 ? "0" : power)}{number[end..]}";
    }

    private static int? Exponent(string line, int at)
    {
        if (at >= line.Length || line[at] is not ('e' or 'E'))
            return null;

        var digits = at + 1 < line.Length && line[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return digits < line.Length && char.IsAsciiDigit(line[digits]) ? digits : null;
    }

    private static int Digits(string line, int at)
    {
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] == '_'))
            at++;

        return at;
    }

    private static int Word(string line, int at)
    {
        while (at < line.Length && (char.IsLetterOrDigit(line[at]) || line[at] == '_'))
            at++;

        return at;
    }
}
