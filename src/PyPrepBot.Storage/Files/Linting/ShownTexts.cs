using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>What members see of a question before they answer.</summary>
internal static class ShownTexts
{
    /// <summary>The texts to choose from, to put in order or to match; none where the answer is typed.</summary>
    public static IEnumerable<string> OptionsOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Select(option => option.Text),
        MultiQuestion multi => multi.Choices.Select(option => option.Text),
        OrderQuestion order => order.Items.Select(item => item.Text),
        MatchQuestion match => match.Pairs
            .SelectMany(pair => new[] { pair.Left, pair.Right })
            .Concat(match.Extra.Select(extra => extra.Text)),
        _ => [],
    };

    /// <summary>Prompt, code and options together.</summary>
    public static string Of(Question question) =>
        string.Join('\n', OptionsOf(question).Prepend(question.Code ?? "").Prepend(question.Prompt));
}
