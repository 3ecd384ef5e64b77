using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Linting;

namespace PyPrepBot.Storage.Files;

/// <summary>Says what is wrong with a bank, and what probably is. Pure: the same bank gives the same report.</summary>
public static class BankLint
{
    /// <summary>The longest text that fits on a button of every platform.</summary>
    public const int ButtonLabel = 75;

    /// <summary>The most that one post may hold of prompt, code and options together.</summary>
    public const int PostText = 2900;

    public static LintReport Of(LoadedBank bank, LintWish? wish = null)
    {
        var (stage, records, near) = wish ?? LintWish.Nothing;
        var places = new LintPlaces(bank);
        var questions = bank.Questions
            .Where(question => question.Status != QuestionStatus.Retired)
            .OrderBy(question => question.Id, StringComparer.Ordinal)
            .ToArray();
        var guessing = GuessingClues.FiguresOf(questions.Where(question => question.Status == QuestionStatus.Live));
        var warnings = bank.Warnings
            .Concat(questions.SelectMany(question => WarningsFor(question, places)))
            .Concat(TwinWarnings(questions, places))
            .Concat(NearTwins.Warnings(questions, near, places))
            .Concat(records is null ? [] : ProofLint.Warnings(questions, bank, records, places))
            .Concat(bank.IsGuest ? [] : TopicLint.Warnings(bank))
            .Concat(stage is null ? [] : CoverageLint.Warnings(bank, stage))
            .OrderBy(warning => warning.File, StringComparer.Ordinal)
            .ThenBy(warning => warning.Line);

        return new LintReport(bank.Faults, [.. warnings, .. GuessingClues.Warnings(guessing)], guessing);
    }

    private static IEnumerable<BankWarning> WarningsFor(Question question, LintPlaces places)
    {
        var options = ShownTexts.OptionsOf(question).ToArray();
        foreach (var option in options)
        {
            var label = PlainText.LengthOf(option);
            if (label > ButtonLabel)
            {
                var message = $"`{Shown.Short(option)}` has {label} characters, a button {ButtonLabel}.";
                yield return places.At(question, "button-label", message, "Say it shorter.");
            }
        }

        var length = question.Prompt.Length + (question.Code?.Length ?? 0) + options.Sum(option => option.Length);
        if (length >= PostText)
        {
            var message = $"prompt, code and options have {length} characters.";
            yield return places.At(question, "post-text", message, $"Keep them under {PostText}.");
        }

        if (question is SingleQuestion single && GuessingClues.IsClearlyLongest(single))
        {
            const string Mend = "Shorten it, or say more in the others.";
            yield return places.At(question, "longest-right", "the right option is clearly the longest.", Mend);
        }

        foreach (var leak in AnswerLeaks.Warnings(question, places))
            yield return leak;
    }

    // Many prompts are "What does the program print?": only together with the code do they say what is asked.
    private static IEnumerable<BankWarning> TwinWarnings(IEnumerable<Question> questions, LintPlaces places) =>
        questions
            .GroupBy(question => (PlainText.WordsOf(question.Prompt), question.Code?.Trim()))
            .SelectMany(twins => twins.Skip(1), (twins, later) => (First: twins.First(), Later: later))
            .Select(twins => places.At(
                twins.Later, "same-prompt", $"it asks what {twins.First.Id} asks.", "Ask for another thing, or retire one."));
}
