namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades an answer to any question of the bank.</summary>
public static class QuestionGrader
{
    /// <param name="shown">
    /// The ids in the order this member saw: of options or steps, of the right-hand sides for a match, none for a typed kind.
    /// </param>
    /// <param name="input">Ids joined by commas, as buttons and selects give them, or what was typed.</param>
    /// <param name="knownTerms">Answers to other questions, which must not be taken for slips of the keyboard.</param>
    public static Mark Grade(Question question, IReadOnlyList<string> shown, string input, IReadOnlySet<string>? knownTerms)
    {
        return question switch
        {
            ChoiceQuestion choice => ChoiceMatcher.Grade(InOrder(choice.Choices, shown), input),
            MultiQuestion multi => MultiMatcher.Grade(InOrder(multi.Choices, shown), input),
            _ => Mark.Invalid,
        };
    }

    private static List<ShownOption> InOrder(IReadOnlyList<Choice> choices, IReadOnlyList<string> shown) =>
    [
        .. choices.Select(choice => new ShownOption(choice.Id, choice.Text, choice.Right))
            .OrderBy(option => shown.Contains(option.Id) ? shown.ToList().IndexOf(option.Id) : int.MaxValue),
    ];
}
