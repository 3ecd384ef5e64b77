namespace PyPrepBot.Core.Learning;

/// <summary>A rating as people read it, on the scale chess players know.</summary>
/// <param name="Margin">Half of the 95 % interval, in points.</param>
/// <param name="Provisional">True until about twenty answers are in.</param>
/// <param name="Level">Null while it would be little better than a guess.</param>
public sealed record ShownRating(int Number, int Margin, bool Provisional, Seniority? Level)
{
    private const double Middle = 1500;
    private const double PointsPerLogit = 200;
    private const double SettledDeviation = 0.55;
    private const double LeastBandProbability = 0.6;

    // Where mid, senior and staff begin, in logits.
    private static readonly double[] Bounds = [double.NegativeInfinity, -0.7, 0.3, 1.2, double.PositiveInfinity];

    public static ShownRating Of(Gaussian member)
    {
        var deviation = Math.Sqrt(member.Variance);

        return new ShownRating(
            Rounded(Middle + (PointsPerLogit * member.Mean)),
            Rounded(2 * PointsPerLogit * deviation),
            deviation > SettledDeviation,
            Band(member.Mean, deviation));
    }

    private static Seniority? Band(double mean, double deviation)
    {
        var level = Enum.GetValues<Seniority>().Last(level => mean >= Bounds[(int)level]);
        var probability = Normal.Below((Bounds[(int)level + 1] - mean) / deviation) - Normal.Below((Bounds[(int)level] - mean) / deviation);

        return probability >= LeastBandProbability ? level : null;
    }

    private static int Rounded(double points) => (int)Math.Round(points, MidpointRounding.AwayFromZero);
}
