using System.Globalization;
using System.Numerics;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Reads the numbers of Python's grammar, without a sign.</summary>
internal static class NumberLiteral
{
    // Far beyond any float; it bounds what a few typed digits can make the grader compute.
    private const int LongestExponent = 5;

    public static ExactNumber? Read(string text) => text switch
    {
        ['0', 'x' or 'X', .. var digits] => Whole(digits, 16),
        ['0', 'b' or 'B', .. var digits] => Whole(digits, 2),
        ['0', 'o' or 'O', .. var digits] => Whole(digits, 8),
        _ => Decimal(text),
    };

    private static ExactNumber? Whole(string digits, int radix)
    {
        // One underscore may also follow the prefix: 0x_ff.
        if (Bare(digits.StartsWith('_') ? digits[1..] : digits) is not { Length: > 0 } bare)
            return null;

        var value = BigInteger.Zero;
        foreach (var digit in bare)
        {
            if (!char.IsAsciiHexDigit(digit) || Convert.ToInt32(digit.ToString(), 16) is var number && number >= radix)
                return null;
            value = (value * radix) + Convert.ToInt32(digit.ToString(), 16);
        }

        return ExactNumber.Of(value, 0, isFloat: false);
    }

    private static ExactNumber? Decimal(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var power = mark < 0 ? 0 : Exponent(text[(mark + 1)..]);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = Bare(point < 0 ? mantissa : mantissa[..point]);
        var fraction = point < 0 ? "" : Bare(mantissa[(point + 1)..]);
        if (power is null || whole is null || fraction is null || !IsDigits(whole + fraction))
            return null;

        var digits = BigInteger.Parse(whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        return ExactNumber.Of(digits, power.Value - fraction.Length, isFloat: mark >= 0 || point >= 0);
    }

    private static int? Exponent(string text)
    {
        var digits = text is ['+' or '-', .. var unsigned] ? unsigned : text;
        if (!IsDigits(digits) || digits.Length > LongestExponent)
            return null;

        var power = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return text[0] == '-' ? -power : power;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    // Underscores stand singly and between digits; null where they do not.
    private static string? Bare(string digits) =>
        digits is ['_', ..] or [.., '_'] || digits.Contains("__", StringComparison.Ordinal)
            ? null
            : digits.Replace("_", "", StringComparison.Ordinal);
}
