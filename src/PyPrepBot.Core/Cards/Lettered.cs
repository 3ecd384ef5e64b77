using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Cards;

/// <summary>An option with the letter it has for whoever reads it.</summary>
public sealed record Lettered(string Letter, string Id, string Text, bool Right, string? Why)
{
    /// <summary>The options of a question in the order shown; in the author's order when none is given. None for typed kinds.</summary>
    public static IReadOnlyList<Lettered> Of(Question question, IReadOnlyList<string>? shown = null)
    {
        var options = Options(question);
        var order = shown ?? [.. options.Select(option => option.Id)];

        // An option that was edited since the card was opened has another id: it goes to the end rather than missing.
        return [.. options
            .OrderBy(option => IndexOf(order, option.Id))
            .Select((option, index) => new Lettered(LetterAt(index), option.Id, option.Text, option.Right, option.Why))];
    }

    public static string LetterAt(int index) => ((char)('A' + index)).ToString();

    private static IReadOnlyList<Choice> Options(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices,
        MultiQuestion multi => multi.Choices,
        OrderQuestion order => [.. order.Items.Select(item => new Choice(item.Id, item.Text, true, null))],
        MatchQuestion match =>
            [.. match.Pairs.Select(pair => new Choice(pair.RightId, pair.Right, true, pair.Why)), .. match.Extra],
        _ => [],
    };

    private static int IndexOf(IReadOnlyList<string> order, string id)
    {
        for (var index = 0; index < order.Count; index++)
        {
            if (order[index] == id)
            {
                return index;
            }
        }

        return int.MaxValue;
    }
}
