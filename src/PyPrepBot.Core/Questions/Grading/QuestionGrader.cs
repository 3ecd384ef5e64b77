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
        var options = ShownOptions.Of(question, shown);

        return question switch
        {
            TrueFalseQuestion => ChoiceMatcher.Grade(options, TruthWord.ToOption(options, input)),
            BugQuestion => ChoiceMatcher.Grade(options, LineAnswer.ToOption(options, input)),
            ChoiceQuestion => ChoiceMatcher.Grade(options, input),
            MultiQuestion => MultiMatcher.Grade(options, input),
            OrderQuestion order => OrderMatcher.Grade(options, [.. order.Items.Select(item => item.Id)], input),
            MatchQuestion match => PairsMatcher.Grade(options, [.. match.Pairs.Select(pair => pair.RightId)], input),
            TypedQuestion typed => GradeTyped(typed, input, knownTerms),
            _ => Mark.Invalid,
        };
    }

    private static Mark GradeTyped(TypedQuestion question, string input, IReadOnlySet<string>? knownTerms)
    {
        var (kind, key) = TypedKeys.Of(question, knownTerms);
        var settled = question is OutputQuestion ? RaisedOutput.Settle(question.Answer, input) : input;

        return TypedGrader.Grade(kind, key, settled);
    }
}
