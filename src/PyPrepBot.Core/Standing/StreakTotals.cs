namespace PyPrepBot.Core.Standing;

/// <summary>A streak after some challenge.</summary>
/// <param name="Length">Challenges answered in a row.</param>
/// <param name="Freezes">Misses that will be forgiven; used by themselves.</param>
/// <param name="Answered">Challenges answered ever.</param>
/// <param name="FreezeUsedOn">The last challenge that was forgiven.</param>
public readonly record struct StreakTotals(int Length, int Longest, int Freezes, int Answered, DateOnly? FreezeUsedOn)
{
    public const int MostFreezes = 2;

    public const int AnswersForAFreeze = 10;

    public static StreakTotals Start { get; } = new(Length: 0, Longest: 0, Freezes: 1, Answered: 0, FreezeUsedOn: null);

    internal StreakTotals After(ChallengeDay day)
    {
        if (day.IsAnswered)
            return AfterAnAnswer();
        if (!day.IsMissed || Answered == 0)
            return this;

        return Freezes > 0 ? this with { Freezes = Freezes - 1, FreezeUsedOn = day.Date } : this with { Length = 0 };
    }

    private StreakTotals AfterAnAnswer()
    {
        var earned = (Answered + 1) % AnswersForAFreeze == 0 ? 1 : 0;
        return this with
        {
            Length = Length + 1,
            Longest = Math.Max(Longest, Length + 1),
            Freezes = Math.Min(MostFreezes, Freezes + earned),
            Answered = Answered + 1,
        };
    }
}
