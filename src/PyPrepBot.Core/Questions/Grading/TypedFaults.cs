namespace PyPrepBot.Core.Questions.Grading;

/// <summary>What is wrong with the key of a typed question.</summary>
internal static class TypedFaults
{
    public static IEnumerable<string> Of(TypedKind kind, TypedKey key)
    {
        if (key.Accepted.Count == 0)
            yield return "There is no accepted answer.";

        foreach (var accepted in key.Accepted)
        {
            // An empty output is answered in words: nobody can send an empty answer.
            var isEmptyOutput = (accepted.Kind ?? kind) == TypedKind.Output && accepted.Text.Trim().Length == 0;
            var verdict = TypedGrader.Judge(kind, key, isEmptyOutput ? "no output" : accepted.Text).Verdict;
            if (verdict == Verdict.Invalid)
                yield return $"The accepted answer '{accepted.Text}' is empty or too long to be given.";
            else if (verdict != Verdict.Correct)
                yield return $"The accepted answer '{accepted.Text}' would not be marked as right.";
        }

        foreach (var rejected in key.Rejected.Where(rejected => TypedGrader.Grade(kind, key, rejected.Text).Verdict != Verdict.Wrong))
            yield return $"The rejected answer '{rejected.Text}' would not be marked as wrong.";
    }
}
