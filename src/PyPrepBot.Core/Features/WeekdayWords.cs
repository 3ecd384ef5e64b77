namespace PyPrepBot.Core.Features;

/// <summary>Reads and writes days of the week: <c>mon-fri</c>, <c>every day</c>, <c>mon wed fri</c>, <c>weekends</c>.</summary>
internal static class WeekdayWords
{
    private const int Shortest = 3;

    private static readonly DayOfWeek[] InOrder =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday,
        DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public static IReadOnlyList<string> Examples { get; } = ["mon-fri", "every day", "mon wed fri", "weekends"];

    /// <summary>The days that were meant; null when a word is no day.</summary>
    public static IReadOnlySet<DayOfWeek>? Read(string text)
    {
        var words = text.ToLowerInvariant().Replace('–', '-').Replace(" - ", "-", StringComparison.Ordinal)
            .Replace(" to ", "-", StringComparison.Ordinal)
            .Split([' ', ',', ';', '+', '&', '/', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => word is not ("and" or "every"))
            .ToList();
        var days = words.Select(Days).ToList();
        return days.Count == 0 || days.Contains(null) ? null : days.SelectMany(some => some!).ToHashSet();
    }

    /// <summary>As a person would say it.</summary>
    public static string Of(IReadOnlySet<DayOfWeek> days) => days.Count switch
    {
        0 => "no day",
        7 => "every day",
        _ => string.Join(", ", Runs(days)),
    };

    private static IEnumerable<DayOfWeek>? Days(string word) => word switch
    {
        "day" or "days" or "daily" or "everyday" or "all" => InOrder,
        "weekday" or "weekdays" or "workdays" => InOrder[..5],
        "weekend" or "weekends" => InOrder[5..],
        _ when word.Split('-') is [var first, var last] => Range(Place(first), Place(last)),
        _ => Place(word) is var place && place >= 0 ? [InOrder[place]] : null,
    };

    // "sat-mon" goes over the end of the week.
    private static IEnumerable<DayOfWeek>? Range(int first, int last) => first < 0 || last < 0
        ? null
        : Enumerable.Range(first, ((last - first + 7) % 7) + 1).Select(place => InOrder[place % 7]);

    private static int Place(string word) => word.Length < Shortest
        ? -1
        : Array.FindIndex(InOrder, day =>
            day.ToString().StartsWith(word.TrimEnd('s', '.'), StringComparison.OrdinalIgnoreCase)
            || day.ToString().Equals(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Runs(IReadOnlySet<DayOfWeek> days)
    {
        for (var first = 0; first < InOrder.Length; first++)
        {
            var length = InOrder.Skip(first).TakeWhile(days.Contains).Count();
            if (length == 0)
            {
                continue;
            }

            yield return length switch
            {
                1 => InOrder[first].ToString(),
                2 => $"{InOrder[first]}, {InOrder[first + 1]}",
                _ => $"{InOrder[first]} to {InOrder[first + length - 1]}",
            };
            first += length - 1;
        }
    }
}
