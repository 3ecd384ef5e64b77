using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>Finds questions by what stands in them.</summary>
internal static class QuestionWords
{
    // Nobody looks for more at once; what is pasted by mistake shall not cost much.
    private const int MostWords = 8;

    /// <summary>Those in which every word stands, by id; ids that begin with the words come first.</summary>
    public static IEnumerable<Question> Find(IEnumerable<Question> questions, string typed)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToList();
        return questions
            .Where(question => words.TrueForAll(word => Holds(question, word)))
            .OrderByDescending(question => words.Count > 0 && question.Id.Contains(words[0], StringComparison.OrdinalIgnoreCase))
            .ThenBy(question => question.Id, StringComparer.Ordinal);
    }

    private static bool Holds(Question question, string word) =>
        TextsOf(question).Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static IEnumerable<string?> TextsOf(Question question) =>
    [
        question.Id, question.Topic, question.Prompt, question.Code, question.Explain, .. question.Tags, .. OptionsOf(question),
    ];

    private static IEnumerable<string> OptionsOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Select(option => option.Text),
        MultiQuestion multi => multi.Choices.Select(option => option.Text),
        TypedQuestion typed => [typed.Answer],
        OrderQuestion order => order.Items.Select(item => item.Text),
        MatchQuestion match => match.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }),
        _ => [],
    };
}
