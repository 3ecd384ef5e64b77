namespace PyPrepBot.Core.Standing;

/// <summary>One challenge in a member's recent past.</summary>
/// <param name="Date">The date that names the challenge in its group.</param>
public readonly record struct ChallengeDay(DateOnly Date, DayMarks Marks)
{
    public bool IsAnswered => Marks.HasFlag(DayMarks.Answered);

    public bool IsMissed => Marks.HasFlag(DayMarks.Settled) && (Marks & (DayMarks.Answered | DayMarks.Paused | DayMarks.Voided)) == 0;
}
