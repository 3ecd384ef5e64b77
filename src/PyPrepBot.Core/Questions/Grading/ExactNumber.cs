using System.Globalization;
using System.Numerics;

namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A number as written, without loss: <c>Digits * 10^Power</c>, with no zeros at the end of the digits.</summary>
internal readonly record struct ExactNumber(BigInteger Digits, int Power, bool IsFloat)
{
    public static ExactNumber Of(BigInteger digits, int power, bool isFloat)
    {
        while (!digits.IsZero && digits % 10 == 0)
        {
            digits /= 10;
            power++;
        }

        return new ExactNumber(digits, digits.IsZero ? 0 : power, isFloat);
    }

    public double ToDouble() =>
        double.Parse(string.Create(CultureInfo.InvariantCulture, $"{Digits}e{Power}"), NumberStyles.Float, CultureInfo.InvariantCulture);

    public bool SameValue(ExactNumber other) => Digits == other.Digits && Power == other.Power;

    public ExactNumber Negated() => this with { Digits = -Digits };

    public override string ToString() => Power switch
    {
        0 => Digits.ToString(CultureInfo.InvariantCulture) + (IsFloat ? ".0" : ""),
        > 0 and < 30 => (Digits * BigInteger.Pow(10, Power)).ToString(CultureInfo.InvariantCulture) + (IsFloat ? ".0" : ""),
        < 0 and > -30 => PlainFraction(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Digits}e{Power}"),
    };

    private string PlainFraction()
    {
        var digits = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(1 - Power, '0');

        return $"{(Digits.Sign < 0 ? "-" : "")}{digits[..^-Power]}.{digits[^-Power..]}";
    }
}
