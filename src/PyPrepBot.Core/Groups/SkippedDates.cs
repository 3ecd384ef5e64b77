using System.Collections;

namespace PyPrepBot.Core.Groups;

/// <summary>Dates on which a group is not asked though its week would have it so. They simply have no challenge.</summary>
public sealed class SkippedDates(IEnumerable<DateRange> ranges) : IReadOnlyList<DateRange>, IEquatable<SkippedDates>
{
    private readonly DateRange[] _ranges = [.. ranges.OrderBy(range => range.First).ThenBy(range => range.Last)];

    public static SkippedDates None { get; } = new([]);

    public int Count => _ranges.Length;

    /// <summary>The last date that is skipped, of those with an end.</summary>
    public DateOnly? Last => _ranges.Where(range => !range.IsEndless).Select(range => (DateOnly?)range.Last).Max();

    public DateRange this[int index] => _ranges[index];

    public bool Has(DateOnly date) => _ranges.Any(range => range.Has(date));

    public SkippedDates With(DateRange range) => _ranges.Contains(range) ? this : new(_ranges.Append(range));

    /// <summary>The same without what has been skipped by then.</summary>
    public SkippedDates Since(DateOnly date) => new(_ranges.Where(range => range.Last >= date));

    /// <summary>With one date asked again that lay in a range.</summary>
    public SkippedDates Without(DateOnly date) => new(_ranges.SelectMany(range => !range.Has(date) ? [range] : Around(range, date)));

    public bool Equals(SkippedDates? other) => other is not null && _ranges.AsSpan().SequenceEqual(other._ranges);

    public override bool Equals(object? obj) => Equals(obj as SkippedDates);

    public override int GetHashCode() => _ranges.Length;

    public IEnumerator<DateRange> GetEnumerator() => ((IEnumerable<DateRange>)_ranges).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<DateRange> Around(DateRange range, DateOnly date)
    {
        if (range.First < date)
        {
            yield return range with { Last = date.AddDays(-1) };
        }

        if (date < range.Last)
        {
            yield return range with { First = date.AddDays(1) };
        }
    }
}
