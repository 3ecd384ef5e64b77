using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Questions;

/// <summary>A question with its key put right, or why that cannot be. Letters are those of the author's order.</summary>
public sealed record KeyCorrection(Question? Question, KeyFault? Fault)
{
    /// <summary>A further typed answer is right.</summary>
    /// <param name="knownTerms">As of the grader.</param>
    public static KeyCorrection Accept(Question question, string answer, IReadOnlySet<string> knownTerms)
    {
        if (question is not TypedQuestion typed)
        {
            var options = ShownOptions.Of(question, []);
            return Not(options.Any(option => OptionReader.ByText(options, answer.Trim()) == option.Id)
                ? KeyFault.IsAnOption
                : KeyFault.NotTyped);
        }

        var mark = QuestionGrader.Grade(question, [], answer, knownTerms);
        if (mark.FullCredit || mark.Verdict == Verdict.Invalid)
        {
            return Not(mark.FullCredit ? KeyFault.AcceptedAlready : KeyFault.Unreadable);
        }

        var corrected = Revised(typed with { Accept = [.. typed.Accept, answer] });
        return QuestionGrader.Grade(corrected, [], answer, knownTerms).FullCredit ? Sound(question, corrected) : Not(KeyFault.Unsound);
    }

    /// <summary>Exactly these options are right.</summary>
    /// <param name="letters">Such as <c>B</c>, <c>A, C</c> or <c>ac</c>.</param>
    public static KeyCorrection Correct(Question question, string letters) => question switch
    {
        BugQuestion => Not(KeyFault.HasFix),
        ChoiceQuestion choice => With(question, choice.Choices, letters, choices => choice with { Choices = choices }),
        MultiQuestion multi => With(question, multi.Choices, letters, choices => multi with { Choices = choices }),
        _ => Not(KeyFault.NotChosen),
    };

    private static KeyCorrection With(
        Question question, IReadOnlyList<Choice> choices, string letters, Func<IReadOnlyList<Choice>, Question> make)
    {
        var places = letters.Where(letter => !char.IsWhiteSpace(letter) && letter is not (',' or ';'))
            .Select(letter => char.ToUpperInvariant(letter) - 'A')
            .ToHashSet();
        if (places.Count == 0 || places.Any(place => place < 0 || place >= choices.Count))
        {
            return Not(KeyFault.UnknownLetter);
        }

        if (question is ChoiceQuestion && places.Count > 1)
        {
            return Not(KeyFault.OneOnly);
        }

        IReadOnlyList<Choice> keyed = [.. choices.Select((choice, place) => choice with { Right = places.Contains(place) })];
        return keyed.SequenceEqual(choices) ? Not(KeyFault.SameKey) : Sound(question, Revised(make(keyed)));
    }

    // What was the matter with it before is not this correction's fault.
    private static KeyCorrection Sound(Question before, Question corrected) =>
        KeyCheck.Faults(corrected).Except(KeyCheck.Faults(before)).Any() ? Not(KeyFault.Unsound) : new KeyCorrection(corrected, null);

    private static Question Revised(Question question) => question with { Revision = QuestionRevision.Of(question) };

    private static KeyCorrection Not(KeyFault fault) => new(null, fault);
}
