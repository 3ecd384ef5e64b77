using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>The form in which an answer is typed or put together, and what it means when it comes back.</summary>
public static class AnswerForm
{
    private const string Typed = "answer";
    private const string Pair = "pair";

    public static Modal Of(Question question, IReadOnlyList<string> shown, ActionId submit) =>
        new(submit, FormMessages.Title, QuestionCard.Stem(question), Fields(question, shown));

    /// <summary>The answer as the grader wants it: text, or the ids of the right-hand sides in the order of the left ones.</summary>
    public static string Read(Question question, IReadOnlyDictionary<string, string> fields) => question is MatchQuestion match
        ? string.Join(',', match.Pairs.Select((_, index) => fields.GetValueOrDefault(PairId(index), "")))
        : fields.GetValueOrDefault(Typed, "");

    private static IReadOnlyList<ModalField> Fields(Question question, IReadOnlyList<string> shown) => question switch
    {
        MatchQuestion match => [.. match.Pairs.Select((pair, index) => new ChoiceField(
            PairId(index),
            CardMessages.Cut(CardMessages.Bare(pair.Left)),
            [.. Lettered.Of(match, shown).Select(right => new SelectOption(right.Id, CardMessages.OptionLabel(right)))]))],
        OrderQuestion order => [new TextField(Typed, FormMessages.Order(order.Items.Count), MaxLength: 100)],
        OutputQuestion => [new TextField(Typed, FormMessages.Output, Multiline: true)],
        _ => [new TextField(Typed, FormMessages.Fill, MaxLength: 300)],
    };

    private static string PairId(int index) => Pair + index.ToString(CultureInfo.InvariantCulture);
}
