namespace PyPrepBot.Core.Learning;

/// <summary>What the rating needs to know of a member's first answer to a question.</summary>
/// <param name="Score">Credit earned, from 0 to 1.</param>
/// <param name="Guess">The question's chance of a right blind guess.</param>
/// <param name="Weight">One of <see cref="AnswerWeight"/>, or half of a test's for a question that was shown and left.</param>
/// <param name="DaysSinceLast">Days since the member's last rated answer; 0 when there is none.</param>
public readonly record struct RatedAnswer(double Score, double Guess, double Weight, double DaysSinceLast)
{
    /// <summary>The member said "I don't know": wrong, and certainly no guess.</summary>
    public bool DontKnow { get; init; }

    /// <summary>False for a flagged answer, which still moves the member but nobody else's questions.</summary>
    public bool MovesQuestion { get; init; } = true;
}
