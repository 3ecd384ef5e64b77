using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>Rates members, labels and questions together: one closed-form assumed-density step for each first answer.</summary>
public static class Ability
{
    private const double HighestMean = 4;
    private const double LeastMemberVariance = 0.01;
    private const double LeastLabelVariance = 0.0025;
    private const double LeastQuestionVariance = 0.0225;
    private const double HighestVariance = 1;

    // Without this drift 95 % intervals cover only 90 % of the truth, and a member could never improve in the bot's eyes.
    private const double NoisePerAnswer = 0.001;
    private const double NoisePerDay = 0.001;

    /// <summary>A member nobody knows anything about.</summary>
    public static Gaussian Start { get; } = new(0, 1);

    /// <summary>A question that stands where its label stands; also after its label was changed.</summary>
    public static Gaussian StartOfQuestion { get; } = new(0, 0.49);

    /// <summary>A member who chose a level at the beginning; nobody starts above senior.</summary>
    public static Gaussian StartAt(Seniority chosen) => chosen switch
    {
        Seniority.Junior => new(-0.7, 0.8),
        Seniority.Mid => new(0, 0.8),
        _ => new(0.7, 0.8),
    };

    public static Gaussian StartOfLabel(Difficulty label) => new(label switch
    {
        Difficulty.Easy => -1,
        Difficulty.Medium => 0,
        Difficulty.Hard => 1,
        _ => 2,
    }, 0.25);

    /// <summary>A question whose text or key changed keeps its place but is less certain of it.</summary>
    public static Gaussian Edited(Gaussian question) => question with { Variance = Math.Max(question.Variance, 0.25) };

    /// <summary>Learns from one answer. The prediction it returns is the one made before, guessing included.</summary>
    public static RatingChange Update(RatingState before, RatedAnswer answer)
    {
        // A single NaN would poison the member, the label and every later answer of the fold.
        if (!double.IsFinite(answer.Weight + answer.DaysSinceLast) || answer.Score is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "The score lies in [0, 1]; weight and days are finite.");
        }

        var (member, label, question) = before;
        var days = Math.Max(0, answer.DaysSinceLast);
        member = member with { Variance = Math.Min(HighestVariance, member.Variance + NoisePerAnswer + (NoisePerDay * days)) };
        var state = before with { Member = member };
        var step = Step(ResponseModel.Predict(state, answer.DontKnow ? 0 : answer.Guess), answer);
        var moved = Moved(member, step.Slope, step, LeastMemberVariance);

        return new RatingChange(
            moved with { Mean = Math.Clamp(moved.Mean, -HighestMean, HighestMean) },
            answer.MovesQuestion ? Moved(label, -step.Slope, step, LeastLabelVariance) : label,
            answer.MovesQuestion ? Moved(question, -step.Slope, step, LeastQuestionVariance) : question,
            ResponseModel.Predict(state, answer.Guess).P);
    }

    private static Evidence Step(Prediction predicted, RatedAnswer answer)
    {
        var (p, p1, p2) = predicted;
        var right = p1 / p;
        var wrong = -p1 / (1 - p);
        var score = answer.DontKnow ? 0 : answer.Score;

        return new Evidence(
            answer.Weight * Mix(score, right, wrong),
            answer.Weight * Mix(score, (right * right) - (p2 / p), (wrong * wrong) + (p2 / (1 - p))));
    }

    private static double Mix(double score, double right, double wrong) => (score * right) + ((1 - score) * wrong);

    private static Gaussian Moved(Gaussian belief, double slope, Evidence evidence, double leastVariance)
    {
        var shrink = Math.Clamp(1 - (belief.Variance * evidence.Curvature), 0.2, 1.05);
        var variance = Math.Clamp(belief.Variance * shrink, leastVariance, HighestVariance);

        return new Gaussian(belief.Mean + (belief.Variance * slope), variance);
    }

    /// <summary>First and negative second derivative of the log-likelihood by ability.</summary>
    private readonly record struct Evidence(double Slope, double Curvature);
}
