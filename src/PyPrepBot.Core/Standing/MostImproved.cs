namespace PyPrepBot.Core.Standing;

/// <summary>The board for those who will not be first by points.</summary>
public static class MostImproved
{
    public const int Days = 28;

    public const int LeastRatedAnswers = 10;

    /// <summary>Only a gain that is larger than the doubt about it is told.</summary>
    public static bool Counts(Improvement improvement) =>
        improvement.RatedAnswers >= LeastRatedAnswers
        && improvement.Gain > Math.Sqrt(improvement.Now.Variance + improvement.Then.Variance) / 2;

    /// <summary>The gains that count, largest first, equals by name.</summary>
    public static IReadOnlyList<ImprovementRow> Rank(IEnumerable<Improvement> members)
    {
        var rows = new List<ImprovementRow>();
        var listed = members.Where(Counts)
            .OrderByDescending(member => member.Gain)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Member.Value, StringComparer.Ordinal);
        foreach (var member in listed)
        {
            var isTied = rows is [.., var previous] && previous.Improvement.Gain.Equals(member.Gain);
            rows.Add(new ImprovementRow(isTied ? rows[^1].Rank : rows.Count + 1, member));
        }

        return rows;
    }
}
