namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades an author's own answers, so that a question whose key does not hold is refused before anybody meets it.</summary>
public static class KeyCheck
{
    /// <summary>One sentence for each fault; none for a sound key.</summary>
    public static IReadOnlyList<string> Faults(Question question)
    {
        if (question is TypedQuestion typed)
        {
            var (kind, key) = TypedKeys.Of(typed);
            return Faults(kind, key);
        }

        return [.. OptionFaults.Of(question, ShownOptions.Of(question, []))];
    }

    public static IReadOnlyList<string> Faults(TypedKind kind, TypedKey key) => [.. TypedFaults.Of(kind, key)];
}
