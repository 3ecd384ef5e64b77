namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades a set of ticked options: right ticks earn, wrong ticks cost, and ticking everything earns nothing.</summary>
public static class MultiMatcher
{
    /// <param name="allOrNothing">Only the exact set earns anything.</param>
    public static Mark Grade(IReadOnlyList<ShownOption> shown, string input, bool allOrNothing = false) =>
        OptionReader.Many(shown, input) is { } ids ? Grade(shown, ids, allOrNothing) : Mark.Invalid;

    public static Mark Grade(IReadOnlyList<ShownOption> shown, IReadOnlyCollection<string> ids, bool allOrNothing = false)
    {
        var ticked = ids.ToHashSet(StringComparer.Ordinal);
        var chosen = shown.Where(option => ticked.Contains(option.Id)).ToList();
        if (ticked.Count == 0 || chosen.Count != ticked.Count)
            return Mark.Invalid;

        var score = Score(shown, chosen.Count(option => option.Right), chosen.Count(option => !option.Right));
        var texts = string.Join("; ", chosen.Select(option => option.Text));
        return Mark.Scored(allOrNothing && score < 1 ? 0 : score, texts);
    }

    private static double Score(IReadOnlyList<ShownOption> shown, int hits, int misses)
    {
        var right = shown.Count(option => option.Right);
        var wrong = shown.Count - right;
        var earned = right == 0 ? 0 : (double)hits / right;

        return Math.Max(0, wrong == 0 ? earned : earned - ((double)misses / wrong));
    }
}
