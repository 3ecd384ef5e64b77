using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Reads dates to come: <c>today</c>, <c>tomorrow</c>, <c>friday</c>, <c>2026-12-24 to 2027-01-02</c>.</summary>
internal static class DateWords
{
    /// <summary>The furthest ahead that anybody plans.</summary>
    public const int DaysAhead = 366;

    public static IReadOnlyList<string> Examples { get; } = ["tomorrow", "friday", "2026-12-24", "2026-12-24 to 2027-01-02"];

    /// <summary>The date that was meant; null for what is no date, 31 February too.</summary>
    public static DateOnly? Read(string text, DateOnly today)
    {
        var word = text.Trim().ToLowerInvariant();
        if (ChallengeDate.TryParse(word, out var date))
        {
            return date;
        }

        return word switch
        {
            "today" => today,
            "tomorrow" => today.AddDays(1),
            _ => WeekdayWords.Read(word) is { Count: 1 } days ? Next(today, days.Single()) : null,
        };
    }

    /// <summary>One date or a range of them; null when an end is no date.</summary>
    public static DateRange? ReadRange(string text, DateOnly today)
    {
        var ends = text.ToLowerInvariant()
            .Replace("until", " to ", StringComparison.Ordinal).Replace("..", " to ", StringComparison.Ordinal)
            .Replace("–", " to ", StringComparison.Ordinal).Replace(" - ", " to ", StringComparison.Ordinal)
            .Split(" to ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ends switch
        {
            [var one] when Read(one, today) is { } date => new DateRange(date, date),
            [var first, var last] when Read(first, today) is { } from && Read(last, today) is { } until => new DateRange(from, until),
            _ => null,
        };
    }

    /// <summary>What is wrong with a range that was read; null when nothing is.</summary>
    public static string? Fault(DateRange range, DateOnly today)
    {
        if (range.Last < range.First)
        {
            return "ends before it begins";
        }

        return range.First < today ? "lies in the past"
            : range.Last > today.AddDays(DaysAhead) ? "reaches more than a year ahead"
            : null;
    }

    private static DateOnly Next(DateOnly today, DayOfWeek day) => today.AddDays(((int)day - (int)today.DayOfWeek + 7) % 7);
}
