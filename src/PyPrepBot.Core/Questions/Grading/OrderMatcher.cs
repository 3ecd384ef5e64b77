namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades an order of steps by Kendall's tau: each pair of steps in the wrong order costs the same.</summary>
public static class OrderMatcher
{
    /// <param name="shown">The steps in the order this member saw.</param>
    /// <param name="right">Their ids in the right order.</param>
    /// <param name="allOrNothing">Only the right order earns anything.</param>
    public static Mark Grade(IReadOnlyList<ShownOption> shown, IReadOnlyList<string> right, string input, bool allOrNothing = false) =>
        OptionReader.Many(shown, input) is { } ids ? Grade(right, ids, allOrNothing) : Mark.Invalid;

    public static Mark Grade(IReadOnlyList<string> right, IReadOnlyList<string> given, bool allOrNothing = false)
    {
        var places = given.Select(id => IndexOf(right, id)).ToList();
        if (places.Count != right.Count || places.Contains(-1) || places.Distinct().Count() != places.Count || places.Count == 0)
            return Mark.Invalid;

        var score = Score(places);
        return Mark.Scored(score < 1 && (allOrNothing || places.Count <= 2) ? 0 : score);
    }

    private static double Score(List<int> places)
    {
        var inversions = 0;
        for (var first = 0; first < places.Count; first++)
        {
            for (var second = first + 1; second < places.Count; second++)
                inversions += places[first] > places[second] ? 1 : 0;
        }

        return inversions == 0 ? 1 : Math.Max(0, 1 - (4.0 * inversions / (places.Count * (places.Count - 1))));
    }

    private static int IndexOf(IReadOnlyList<string> ids, string id)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            if (ids[index] == id)
                return index;
        }

        return -1;
    }
}
