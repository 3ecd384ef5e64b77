using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Learning;

/// <summary>How long a group's fresh questions last at its rhythm and mix, one challenge a scheduled day.</summary>
/// <param name="Days">Until none is left, since a level that runs out gives way to the nearest; null for a group without days.</param>
/// <param name="Levels">The levels its week asks for, the first to run out first.</param>
/// <param name="Topics">Its topics, the first to run out first: they take turns, so each has its share of the days.</param>
public sealed record Stock(int? Days, IReadOnlyList<StockLine> Levels, IReadOnlyList<StockLine> Topics)
{
    private const int Week = 7;

    /// <param name="days">The days of the week with a challenge.</param>
    public static Stock Of(IReadOnlyCollection<StockQuestion> questions, IReadOnlySet<DayOfWeek> days, LevelMix mix)
    {
        if (days.Count == 0)
        {
            return new Stock(null, [], []);
        }

        var asked = days.CountBy(day => LevelPlan.Of(mix, day)).ToDictionary();
        var fresh = questions.Where(question => question.IsFresh).ToList();
        var topics = questions.Select(question => question.Topic).Distinct(StringComparer.Ordinal).ToList();
        var levels = InOrder(asked.Select(level =>
            Line(level.Key.ToString().ToLowerInvariant(), fresh.Count(question => question.Label == level.Key), level.Value)));
        return new Stock(fresh.Count * Week / days.Count, levels, InOrder(topics.Select(topic => Line(
            topic,
            fresh.Count(question => question.Topic == topic && asked.ContainsKey(question.Label)),
            (double)days.Count / topics.Count))));
    }

    /// <summary>The topics of which questions are wanted most: fewest are left at the level that runs out first.</summary>
    public static IReadOnlyList<string> Wanted(IReadOnlyCollection<StockQuestion> questions, Stock stock, int count)
    {
        var scarce = stock.Levels.Count > 0 ? stock.Levels[0].Name : "";
        return [.. questions
            .GroupBy(question => question.Topic, StringComparer.Ordinal)
            .OrderBy(topic => topic.Count(question =>
                question.IsFresh && question.Label.ToString().Equals(scarce, StringComparison.OrdinalIgnoreCase)))
            .ThenBy(topic => topic.Count(question => question.IsFresh))
            .ThenBy(topic => topic.Key, StringComparer.Ordinal)
            .Take(count)
            .Select(topic => topic.Key)];
    }

    private static StockLine Line(string name, int questions, double aWeek) => new(name, questions, (int)(questions * Week / aWeek));

    private static IReadOnlyList<StockLine> InOrder(IEnumerable<StockLine> lines) =>
        [.. lines.OrderBy(line => line.Days).ThenBy(line => line.Name, StringComparer.Ordinal)];
}
