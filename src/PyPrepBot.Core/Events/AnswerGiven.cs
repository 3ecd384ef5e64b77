using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Events;

/// <summary>A member answered a question: all that points, streaks, ratings, review cards and statistics are ever computed from.</summary>
public sealed record AnswerGiven(string Key, GroupId Group, DateTimeOffset At) : LogEvent(Key, Group, At)
{
    public required MemberId Member { get; init; }

    public required string QuestionId { get; init; }

    /// <summary>The revision the member saw; a regrade starts from it.</summary>
    public required string Revision { get; init; }

    public required string Topic { get; init; }

    public required Difficulty Difficulty { get; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>The chance of a blind guess, from 0 to 1/2.</summary>
    public required double GuessRate { get; init; }

    public required AskedIn Asked { get; init; }

    /// <summary>The challenge's date or the session's id.</summary>
    public required string ContextId { get; init; }

    /// <summary>Position in a test from 0; 0 for a challenge.</summary>
    public int Position { get; init; }

    /// <summary>1 for the first attempt, 2 for the second of a typed answer.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>What was typed, or the ids of what was chosen, joined by commas.</summary>
    public required string Input { get; init; }

    /// <summary>The ids of the options in the order this member saw.</summary>
    public required IReadOnlyList<string> Shown { get; init; }

    /// <summary>When the member opened the private card.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Score { get; init; }

    public bool HintUsed { get; init; }

    /// <summary>The member said "I don't know", so no guess was made.</summary>
    public bool DontKnow { get; init; }

    /// <summary>Fifteen minutes passed with the question on the screen.</summary>
    public bool TimedOut { get; init; }

    /// <summary>Too fast to have been read: it moves the member, not the question.</summary>
    public bool Suspect { get; init; }

    /// <summary>The group's local date of the answer.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The local date on which the challenge closes: the board period its points belong to.</summary>
    public required DateOnly CountsOn { get; init; }

    /// <summary>The version of the scoring rules in force when the challenge opened.</summary>
    public int RuleVersion { get; init; } = 1;
}
