using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Standing;

/// <summary>Everything about a valid answer that its points depend on.</summary>
/// <param name="Score">The grader's credit, from 0 to 1.</param>
/// <param name="Attempt">1 or 2.</param>
/// <param name="StreakBefore">The member's streak before this answer.</param>
/// <param name="SinceOpened">Time since the member opened the question, in groups with a speed bonus; null elsewhere.</param>
public readonly record struct ScoredAnswer(
    Difficulty Difficulty,
    double Score,
    int Attempt = 1,
    bool HintUsed = false,
    int StreakBefore = 0,
    AnswerContext Context = AnswerContext.Daily,
    TimeSpan? SinceOpened = null);
