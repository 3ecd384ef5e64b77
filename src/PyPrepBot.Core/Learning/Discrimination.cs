namespace PyPrepBot.Core.Learning;

/// <summary>Whether stronger members answer a question better: the correlation of full credit with the rating before.</summary>
/// <param name="Low">Lower 90 % limit.</param>
/// <param name="High">Upper 90 % limit.</param>
public readonly record struct Discrimination(double R, double Low, double High)
{
    // One-sided 90 % of the standard normal distribution.
    private const double Z90 = 1.2816;

    public DiscriminationBand Band => R switch
    {
        < 0 when High < 0 => DiscriminationBand.KeyProbablyWrong,
        < 0.10 => DiscriminationBand.Review,
        < 0.20 => DiscriminationBand.Weak,
        < 0.40 => DiscriminationBand.Fair,
        _ => DiscriminationBand.Good,
    };

    /// <summary>Null where one of the two never varies, or for fewer than four pairs: nothing can be said.</summary>
    public static Discrimination? Of(IReadOnlyList<(double Outcome, double Rating)> pairs)
    {
        if (pairs.Count < 4)
        {
            return null;
        }

        var (meanOutcome, meanRating) = (pairs.Average(pair => pair.Outcome), pairs.Average(pair => pair.Rating));
        var (together, outcomes, ratings) = (0.0, 0.0, 0.0);
        foreach (var (outcome, rating) in pairs)
        {
            together += (outcome - meanOutcome) * (rating - meanRating);
            outcomes += (outcome - meanOutcome) * (outcome - meanOutcome);
            ratings += (rating - meanRating) * (rating - meanRating);
        }

        return outcomes <= 0 || ratings <= 0 ? null : Limited(together / Math.Sqrt(outcomes * ratings), pairs.Count);
    }

    private static Discrimination Limited(double r, int count)
    {
        // At exactly one Fisher's scale has no number.
        var place = Math.Atanh(Math.Clamp(r, -0.999999, 0.999999));
        var margin = Z90 / Math.Sqrt(count - 3);
        return new Discrimination(r, Math.Tanh(place - margin), Math.Tanh(place + margin));
    }
}
