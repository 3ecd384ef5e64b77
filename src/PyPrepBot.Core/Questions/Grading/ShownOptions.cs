namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Puts the options of a question into the order in which one member saw them.</summary>
internal static class ShownOptions
{
    /// <param name="shown">The ids as shown. An option that is missing from it follows in the author's order.</param>
    public static IReadOnlyList<ShownOption> Of(Question question, IReadOnlyList<string> shown)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in shown)
            places.TryAdd(id, places.Count);

        return [.. Options(question).OrderBy(option => places.GetValueOrDefault(option.Id, int.MaxValue))];
    }

    private static IEnumerable<ShownOption> Options(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Choices.Select(Option),
        MultiQuestion multi => multi.Choices.Select(Option),
        OrderQuestion order => order.Items.Select(item => new ShownOption(item.Id, item.Text)),
        MatchQuestion match => match.Pairs.Select(pair => new ShownOption(pair.RightId, pair.Right)).Concat(match.Extra.Select(Option)),
        _ => [],
    };

    private static ShownOption Option(Choice choice) => new(choice.Id, choice.Text, choice.Right);
}
