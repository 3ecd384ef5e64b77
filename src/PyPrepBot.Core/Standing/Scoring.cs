using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Standing;

/// <summary>What an answer is worth.</summary>
public static class Scoring
{
    /// <summary>The most that one answer earns where there is no speed bonus.</summary>
    public const int MaxPoints = 28;

    public const int TestPoints = 5;

    public const int RatedTestsAWeek = 2;

    private const int TakingPart = 1;

    private static readonly TimeSpan SpeedGrace = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan SpeedLimit = TimeSpan.FromSeconds(120);

    public static int BasePoints(Difficulty label) => label switch
    {
        Difficulty.Easy => 10,
        Difficulty.Medium => 15,
        Difficulty.Hard => 20,
        Difficulty.Expert => 25,
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "Not a difficulty."),
    };

    /// <summary>One point a full week, two at most.</summary>
    public static int StreakBonus(int streakBefore) => Math.Clamp(streakBefore / 7, 0, 2);

    public static int Points(ScoredAnswer answer)
    {
        var credit = Credit(answer);
        return answer.Context is AnswerContext.Daily ? credit + TakingPart + StreakBonus(answer.StreakBefore) + SpeedBonus(answer) : 0;
    }

    /// <summary>What the answer adds to its member's boards; nothing when it was given late or in practice.</summary>
    public static Tally Tally(ScoredAnswer answer)
    {
        if (answer.Context is not AnswerContext.Daily)
            return default;

        var isFull = answer is { Attempt: 1, Score: 1 };
        return new Tally(Points(answer), isFull ? 1 : 0, isFull ? BasePoints(answer.Difficulty) : 0, Answered: 1);
    }

    /// <summary>Points for completing a rated test after so many others in the same week.</summary>
    public static int PointsForTest(int testsBeforeThisWeek) => testsBeforeThisWeek < RatedTestsAWeek ? TestPoints : 0;

    /// <summary>The part of the points that is earned by being right.</summary>
    public static int Credit(ScoredAnswer answer)
    {
        if (answer.Score is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(answer), answer.Score, "A score lies between 0 and 1.");

        var attempt = answer.Attempt switch
        {
            1 => 1,
            2 => 0.5,
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.Attempt, "There are two attempts at most."),
        };
        var product = BasePoints(answer.Difficulty) * answer.Score * attempt * (answer.HintUsed ? 0.5 : 1);

        // Partial credit such as 0.7 + 0.1 lands a hair under the whole number that is meant.
        return (int)Math.Floor(Math.Round(product, 9));
    }

    // A tenth of the base at once, nothing after two minutes. A wrong guess is not made better by haste.
    private static int SpeedBonus(ScoredAnswer answer)
    {
        if (answer.SinceOpened is not { } opened || answer.Score is 0)
            return 0;

        var spent = Math.Max(0, (opened - SpeedGrace).Ticks);
        var left = Math.Max(0, SpeedLimit.Ticks - spent);
        return (int)(BasePoints(answer.Difficulty) * left / (10 * SpeedLimit.Ticks));
    }
}
