using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Quizzes;

/// <summary>One question of a test, with what the member saw, stored before it is shown.</summary>
/// <param name="Shown">The option ids in the order this member sees.</param>
/// <param name="Rated">False for a question the member had met before.</param>
public sealed record QuizItem(
    string QuestionId, string Revision, string Topic, bool Typed, IReadOnlyList<string> Shown, DateTimeOffset ShownAt, bool Rated)
{
    /// <summary>The verdict, once it is answered or timed out.</summary>
    public Verdict? Verdict { get; init; }

    public double Score { get; init; }

    public bool HintUsed { get; init; }
}
