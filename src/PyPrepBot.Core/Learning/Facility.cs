namespace PyPrepBot.Core.Learning;

/// <summary>How many get a question right.</summary>
/// <param name="Share">Drawn a little to the middle, since few answers are no certainty.</param>
/// <param name="Low">Lower end of Wilson's 95 % interval.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Facility(double Share, double Low, double High)
{
    private const double Z95 = 1.959963984540054;

    public static Facility Of(int right, int answers)
    {
        if (answers <= 0 || right < 0 || right > answers)
        {
            throw new ArgumentOutOfRangeException(nameof(right), right, "Between none and all of the answers are right.");
        }

        var n = (double)answers;
        var p = right / n;
        var square = Z95 * Z95;
        var middle = (p + (square / (2 * n))) / (1 + (square / n));
        var half = Z95 / (1 + (square / n)) * Math.Sqrt((p * (1 - p) / n) + (square / (4 * n * n)));
        return new Facility((right + 1) / (n + 2), Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>What is left of a share when blind guesses are taken away.</summary>
    public double WithoutGuesses(double guess) => Math.Max(0, (Share - guess) / (1 - guess));
}
