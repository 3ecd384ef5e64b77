using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Challenges;

/// <summary>A group's challenge of one local date.</summary>
/// <param name="Window">Computed once when it is planned and stored; a zone that is changed later never moves it.</param>
public sealed record Challenge(
    GroupId Group, DateOnly Date, string QuestionId, string Revision, Difficulty Difficulty, Window Window, ChallengeStatus Status)
{
    /// <summary>Counts the group's challenges from 1; 0 while it is only planned.</summary>
    public int Number { get; init; }

    /// <summary>The local date on which it closes: the board period its points belong to.</summary>
    public required DateOnly ClosesOn { get; init; }
}
