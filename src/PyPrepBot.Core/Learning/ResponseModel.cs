namespace PyPrepBot.Core.Learning;

/// <summary>Three-parameter logistic model with a slip: how ability, difficulty and guessing make an answer right.</summary>
public static class ResponseModel
{
    /// <summary>Share of answers that go wrong although the member knows (Barton and Lord's upper asymptote, 1981).</summary>
    public const double Slip = 0.02;

    /// <summary>MacKay's (1992) factor for averaging a logistic curve over a Gaussian: sigma(m / sqrt(1 + pi v / 8)).</summary>
    private const double Averaging = Math.PI / 8;

    /// <param name="mean">Expected ability minus difficulty.</param>
    /// <param name="variance">Variance of that difference.</param>
    /// <param name="guess">The chance that a blind guess is right, in [0, 1/2].</param>
    public static Prediction Predict(double mean, double variance, double guess)
    {
        var k = 1 / Math.Sqrt(1 + (Averaging * variance));
        var q = 1 / (1 + Math.Exp(-k * mean));
        var range = 1 - Slip - guess;
        var slope = range * k * q * (1 - q);

        return new Prediction(guess + (range * q), slope, slope * k * (1 - (2 * q)));
    }

    /// <summary>The chance that a member answers a question right at the first attempt.</summary>
    public static Prediction Predict(RatingState state, double guess) => Predict(
        state.Member.Mean - state.Label.Mean - state.Question.Mean,
        state.Member.Variance + state.Label.Variance + state.Question.Variance,
        guess);
}
