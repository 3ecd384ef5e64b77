using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Says what is wrong with a bank, and what probably is. Pure: the same bank gives the same report.</summary>
public static class BankLint
{
    /// <summary>The longest text that fits on a button of every platform.</summary>
    public const int ButtonLabel = 75;

    /// <summary>The most that one post may hold of prompt, code and options together.</summary>
    public const int PostText = 2900;

    public static LintReport Of(LoadedBank bank)
    {
        var questions = bank.Questions
            .Where(question => question.Status != QuestionStatus.Retired)
            .OrderBy(question => question.Id, StringComparer.Ordinal)
            .ToArray();
        var guessing = GuessingClues.FiguresOf(questions.Where(question => question.Status == QuestionStatus.Live));
        var warnings = questions.SelectMany(question => WarningsFor(question, bank))
            .Concat(TwinWarnings(questions, bank))
            .Concat(TopicLint.Warnings(bank))
            .OrderBy(warning => warning.File, StringComparer.Ordinal)
            .ThenBy(warning => warning.Line);

        return new LintReport(bank.Faults, [.. warnings, .. GuessingClues.Warnings(guessing)], guessing);
    }

    private static IEnumerable<BankWarning> WarningsFor(Question question, LoadedBank bank)
    {
        var options = OptionsOf(question).ToArray();
        foreach (var option in options)
        {
            var label = PlainText.LengthOf(option);
            if (label > ButtonLabel)
                yield return At(question, bank, "button-label", $"`{Shown.Short(option)}` has {label} characters, a button {ButtonLabel}.");
        }

        var length = question.Prompt.Length + (question.Code?.Length ?? 0) + options.Sum(option => option.Length);
        if (length >= PostText)
            yield return At(question, bank, "post-text", $"prompt, code and options have {length} characters; keep them under {PostText}.");
        if (question is SingleQuestion single && GuessingClues.IsClearlyLongest(single))
            yield return At(question, bank, "longest-right", "the right option is clearly the longest.");
    }

    // Many prompts are "What does the program print?": only together with the code do they say what is asked.
    private static IEnumerable<BankWarning> TwinWarnings(IEnumerable<Question> questions, LoadedBank bank) =>
        questions
            .GroupBy(question => (PlainText.WordsOf(question.Prompt), question.Code?.Trim()))
            .SelectMany(twins => twins.Skip(1), (twins, later) => At(later, bank, "same-prompt", $"it asks what {twins.First().Id} asks."));

    private static IEnumerable<string> OptionsOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Select(option => option.Text),
        MultiQuestion multi => multi.Choices.Select(option => option.Text),
        OrderQuestion order => order.Items.Select(item => item.Text),
        MatchQuestion match => match.Pairs
            .SelectMany(pair => new[] { pair.Left, pair.Right })
            .Concat(match.Extra.Select(extra => extra.Text)),
        _ => [],
    };

    private static BankWarning At(Question question, LoadedBank bank, string rule, string message)
    {
        var position = bank.Positions.GetValueOrDefault(question.Id, new QuestionPosition(string.Empty, 0));
        return new BankWarning(position.File, position.Line, rule, $"{question.Id}: {message}");
    }
}
