using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Features;

/// <summary>How often a challenge may be answered.</summary>
internal static class Attempts
{
    public const int Typed = 2;

    /// <summary>Whether nothing a member could still say would count.</summary>
    public static bool IsSettled(Question question, IReadOnlyList<AnswerGiven> earlier) => earlier.Count > 0
        && (!question.IsTyped || earlier.Count >= Typed || earlier[^1].DontKnow
            || earlier.Any(answer => answer.Verdict is Verdict.Correct or Verdict.Typo));
}
