namespace PyPrepBot.Core.Groups;

/// <summary>The answer to a wish for a pause.</summary>
/// <param name="Refusal">Null when it is granted.</param>
/// <param name="DaysLeft">Days of pause left in the year it starts in: after this pause if granted, else without it.</param>
public readonly record struct PauseDecision(PauseRefusal? Refusal, int DaysLeft)
{
    public bool IsGranted => Refusal is null;
}
