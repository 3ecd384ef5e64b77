using CsCheck;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Tests.Learning;

/// <summary>Ratings and answers as the bounds allow them.</summary>
internal static class AnyRating
{
    public static Gen<RatingState> State { get; } = Gen.Select(
        Of(-4, 4, 0.01),
        Of(-4, 4, 0.0025),
        Of(-3, 3, 0.0225),
        (member, label, question) => new RatingState(member, label, question));

    public static Gen<RatedAnswer> Answer { get; } = Gen.Select(
        Gen.Double[0, 1],
        OneOf(0, 1.0 / 15, 0.2, 0.25, 1.0 / 3, 0.5),
        OneOf(AnswerWeight.Test, AnswerWeight.Daily),
        Gen.Double[0, 400],
        Gen.Bool,
        (score, guess, weight, days, dontKnow) => new RatedAnswer(score, guess, weight, days) { DontKnow = dontKnow });

    private static Gen<double> OneOf(params double[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<Gaussian> Of(double low, double high, double leastVariance) =>
        Gen.Select(Gen.Double[low, high], Gen.Double[leastVariance, 1], (mean, variance) => new Gaussian(mean, variance));
}
