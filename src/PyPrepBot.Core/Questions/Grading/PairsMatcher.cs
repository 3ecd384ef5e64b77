namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Grades the right-hand sides found for the left-hand sides of a matching question.</summary>
public static class PairsMatcher
{
    /// <param name="shown">The right-hand sides in the order this member saw, those that fit nothing included.</param>
    /// <param name="right">The id of the right-hand side of each left-hand side, in the order of the left-hand sides.</param>
    public static Mark Grade(IReadOnlyList<ShownOption> shown, IReadOnlyList<string> right, string input) =>
        OptionReader.Paired(right.Count, shown, input) is { } ids ? Grade(shown, right, ids) : Mark.Invalid;

    public static Mark Grade(IReadOnlyList<ShownOption> shown, IReadOnlyList<string> right, IReadOnlyList<string> given)
    {
        var known = shown.Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        if (given.Count == 0 || given.Count != right.Count || given.Distinct().Count() != given.Count || !given.All(known.Contains))
            return Mark.Invalid;

        // A blind permutation gets one pair right on average, so the first hit earns nothing.
        var hits = right.Zip(given).Count(pair => pair.First == pair.Second);
        var score = hits == right.Count ? 1 : Math.Max(0, (hits - 1.0) / (right.Count - 1));
        return Mark.Scored(score);
    }
}
