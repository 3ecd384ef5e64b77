namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades a typed answer by the rules of its kind.</summary>
public static class TypedGrader
{
    public static Mark Grade(TypedKind kind, TypedKey key, string input) =>
        key.Accepted.Any(accepted => accepted.Text == input) ? new Mark(Verdict.Correct, 1) : new Mark(Verdict.Wrong, 0);
}
