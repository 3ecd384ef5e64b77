namespace PyPrepBot.Core.Standing;

/// <summary>What is known of one challenge for one member. Marks are only ever added.</summary>
[Flags]
public enum DayMarks
{
    None = 0,
    Answered = 1,
    Settled = 2,
    Paused = 4,
    Voided = 8,
}
