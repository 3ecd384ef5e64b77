using System.Globalization;

namespace PyPrepBot.Core.Standing;

/// <summary>A stretch of dates that a board covers. A challenge belongs to it by the date on which it closes.</summary>
/// <param name="Key">As kept in stores: <c>2026-W47</c>, <c>2026-11</c>, <c>2026-Q4</c> or <c>all</c>.</param>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date.</param>
public sealed record Period(PeriodKind Kind, string Key, DateOnly First, DateOnly Last)
{
    private static readonly Period Always = new(PeriodKind.All, "all", DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The period before this one; there is none before all time.</summary>
    public Period? Previous => Kind is PeriodKind.All ? null : Of(Kind, First.AddDays(-1));

    /// <summary>Several weeks as one period, of which the boards are added up.</summary>
    /// <param name="first">A Monday.</param>
    /// <param name="last">A Sunday.</param>
    public static Period OfWeeks(DateOnly first, DateOnly last)
    {
        var weeks = Enumerable.Range(0, (last.DayNumber - first.DayNumber + 1) / 7).Select(week => Week(first.AddDays(7 * week)).Key);
        return new Period(PeriodKind.Season, string.Join('+', weeks), first, last);
    }

    public static string KeyOf(PeriodKind kind, DateOnly closeDate) => Of(kind, closeDate).Key;

    /// <summary>The period that a challenge closing on that date belongs to.</summary>
    public static Period Of(PeriodKind kind, DateOnly closeDate) => kind switch
    {
        PeriodKind.Week => Week(closeDate),
        PeriodKind.Month => Months(kind, closeDate.Year, closeDate.Month, 1, $"{closeDate.Month:D2}"),
        PeriodKind.Season => Season(closeDate.Year, (closeDate.Month + 2) / 3),
        PeriodKind.All => Always,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of period."),
    };

    /// <summary>Reads a key back, or gives null for anything that is not exactly one.</summary>
    public static Period? TryParse(string? key)
    {
        if (key == Always.Key)
            return Always;
        if (key is not { Length: 7 or 8 } || key[4] != '-' || !IsNumber(key.AsSpan(0, 4), out var year) || year is < 1 or > 9998)
            return null;

        return key[5] switch
        {
            'W' when IsNumber(key.AsSpan(6), out var week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) =>
                Exactly(key, Week(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)))),
            'Q' when IsNumber(key.AsSpan(6), out var quarter) && quarter is >= 1 and <= 4 => Exactly(key, Season(year, quarter)),
            _ when IsNumber(key.AsSpan(5), out var month) && month is >= 1 and <= 12 =>
                Exactly(key, Of(PeriodKind.Month, new DateOnly(year, month, 1))),
            _ => null,
        };
    }

    public bool Contains(DateOnly closeDate) => First <= closeDate && closeDate <= Last;

    private static Period? Exactly(string key, Period period) => period.Key == key ? period : null;

    private static Period Week(DateOnly date)
    {
        var monday = date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
        var (year, week) = (ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
        return new Period(PeriodKind.Week, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-W{week:D2}"), monday, monday.AddDays(6));
    }

    private static Period Season(int year, int quarter) => Months(PeriodKind.Season, year, (quarter * 3) - 2, 3, $"Q{quarter}");

    private static Period Months(PeriodKind kind, int year, int month, int count, FormattableString suffix)
    {
        var first = new DateOnly(year, month, 1);
        var key = FormattableString.Invariant($"{year:D4}-{FormattableString.Invariant(suffix)}");
        return new Period(kind, key, first, first.AddMonths(count).AddDays(-1));
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
