namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades an author's own answers, so that a question whose key does not hold is refused before anybody meets it.</summary>
public static class KeyCheck
{
    /// <summary>One sentence for each fault; none for a sound key.</summary>
    public static IReadOnlyList<string> Faults(Question question) =>
        question is ChoiceQuestion { Choices: var choices } && choices.Count(choice => choice.Right) != 1
            ? ["Exactly one option has to be right."]
            : [];
}
