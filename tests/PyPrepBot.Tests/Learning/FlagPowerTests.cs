using PyPrepBot.Core.Learning;

namespace PyPrepBot.Tests.Learning;

/// <summary>A small world of its own in which the flag has to find wrong keys and leave good questions alone.</summary>
public sealed class FlagPowerTests
{
    private const int Questions = 1500;
    private const double Reliability = 0.7;

    private static readonly double[] Labels = [-1.4, -0.3, 0.7, 1.6];

    [Theory]
    [InlineData(10, 0.03, 0.08)]
    [InlineData(30, 0.03, 0.07)]
    public void Few_good_questions_are_flagged(int answers, double least, double most) =>
        Assert.InRange(Flagged(answers, isMiskeyed: false), least, most);

    [Theory]
    [InlineData(10, 0.60, 0.76)]
    [InlineData(30, 0.80, 0.92)]
    public void Most_wrong_keys_are_flagged(int answers, double least, double most) =>
        Assert.InRange(Flagged(answers, isMiskeyed: true), least, most);

    private static double Flagged(int answers, bool isMiskeyed)
    {
        var random = new Random(20261127 + answers);
        return Enumerable.Range(0, Questions).Count(_ => IsFlagged(random, answers, isMiskeyed)) / (double)Questions;
    }

    private static bool IsFlagged(Random random, int answers, bool isMiskeyed)
    {
        var label = Labels[random.Next(Labels.Length)];
        var difficulty = label + (0.75 * Normal(random));
        var tries = Enumerable.Range(0, answers).Select(_ => Answer(random, label, difficulty, isMiskeyed)).ToList();
        KeyedOption[] options = [.. Enumerable.Range(0, 4).Select(place => new KeyedOption(Name(place), place == (isMiskeyed ? 1 : 0)))];
        return QuestionStatistics.Of(tries, 0.25, options).NeedsReview;
    }

    // The first option is right in truth; where the key is wrong it says the second.
    private static FirstTry Answer(Random random, double label, double difficulty, bool isMiskeyed)
    {
        var ability = Normal(random);
        var rating = (Reliability * ability) + (Math.Sqrt(Reliability * (1 - Reliability)) * Normal(random));
        var right = 0.25 + (0.73 / (1 + Math.Exp(-1.1 * (ability - difficulty))));
        var chosen = random.NextDouble() < right ? 0 : random.Next(1, 4);
        var expected = ResponseModel.Predict(rating - label, (1 - Reliability) + 0.25 + 0.49, 0.25).P;
        return new FirstTry(chosen == (isMiskeyed ? 1 : 0), rating, expected) { Options = [Name(chosen)] };
    }

    private static string Name(int place) => ((char)('a' + place)).ToString();

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
