namespace PyPrepBot.Core.Standing;

/// <summary>What a team has: the points of its best three, so that a large team is not better for being large.</summary>
public static class TeamScore
{
    public const int Counted = 3;

    public static int Of(IEnumerable<int> points) => points.OrderDescending().Take(Counted).Sum();

    /// <summary>Places by score, shared by equals: 1, 2, 2, 4; equals by name.</summary>
    public static IReadOnlyList<(int Rank, string Team, int Score)> Rank(IEnumerable<(string Team, int Score)> teams)
    {
        var rows = new List<(int Rank, string Team, int Score)>();
        foreach (var (team, score) in teams.OrderByDescending(team => team.Score).ThenBy(team => team.Team, StringComparer.Ordinal))
        {
            rows.Add((rows is [.., var last] && last.Score == score ? last.Rank : rows.Count + 1, team, score));
        }

        return rows;
    }
}
