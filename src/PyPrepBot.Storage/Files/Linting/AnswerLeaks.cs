using System.Text.RegularExpressions;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>Finds answers that can be read off the card.</summary>
internal static class AnswerLeaks
{
    // Below this a text is a word of any sentence: `in`, `5`, `is`.
    private const int Shortest = 3;

    public static IEnumerable<BankWarning> Warnings(Question question, LintPlaces places)
    {
        foreach (var (answer, where) in LeaksOf(question))
        {
            yield return places.At(
                question,
                "leak",
                $"the answer `{Shown.Short(answer)}` can be read in its {where}.",
                "Say it in other words there, or ask for something else.");
        }
    }

    private static IEnumerable<(string Answer, string Where)> LeaksOf(Question question) => question switch
    {
        FillQuestion fill => In(fill.Answer, ("prompt", fill.Prompt), ("code", fill.Code), ("hint", fill.Hint)),
        OutputQuestion output => In(output.Answer.Trim(), ("prompt", output.Prompt), ("hint", output.Hint)),
        SingleQuestion single => OfRight(single.Choices, single),
        MultiQuestion multi => OfRight(multi.Choices, multi),
        _ => [],
    };

    // Where every option stands in the prompt, none of them is given away.
    private static IEnumerable<(string Answer, string Where)> OfRight(IReadOnlyList<Choice> choices, Question question)
    {
        var said = choices.Where(choice => In(Bare(choice.Text), ("prompt", question.Prompt), ("hint", question.Hint)).Any()).ToArray();
        return said.Length > 0 && said.All(choice => choice.Right)
            ? said.SelectMany(choice => In(Bare(choice.Text), ("prompt", question.Prompt), ("hint", question.Hint)))
            : [];
    }

    private static IEnumerable<(string Answer, string Where)> In(string answer, params (string Name, string? Text)[] places) =>
        answer.Length < Shortest
            ? []
            : places.Where(place => place.Text is { } text && Stands(answer, Bare(text))).Select(place => (answer, place.Name));

    private static bool Stands(string answer, string text) => Regex.IsMatch(
        text, $@"(?<!\w){Regex.Escape(answer)}(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    private static string Bare(string text) => text.Replace("`", "", StringComparison.Ordinal);
}
