using System.Collections;

namespace PyPrepBot.Core.Groups;

/// <summary>All seasons a group ever had, in order. None overlaps another, and none is ever deleted.</summary>
public sealed class SeasonList(IEnumerable<NamedSeason> seasons) : IReadOnlyList<NamedSeason>, IEquatable<SeasonList>
{
    private readonly NamedSeason[] _seasons = [.. seasons.OrderBy(season => season.First)];

    public static SeasonList None { get; } = new([]);

    public int Count => _seasons.Length;

    public NamedSeason this[int index] => _seasons[index];

    /// <summary>The one that has begun, or is to begin, and is not over.</summary>
    public NamedSeason? Current(DateOnly today) => _seasons.FirstOrDefault(season => !season.IsOver(today));

    /// <summary>The one that starting and ending are about: a next one may wait for its Monday while another ends with its week.</summary>
    public NamedSeason? Newest(DateOnly today) => _seasons.LastOrDefault(season => !season.IsOver(today));

    /// <summary>A season from this week on, or from the next one where this week belongs to another.</summary>
    public SeasonList Start(string name, DateOnly today)
    {
        var monday = GroupWeek.MondayOf(today);
        var free = _seasons.Select(season => season.EndsOn.AddDays(1)).Append(monday).Max();
        return new SeasonList(_seasons.Append(new NamedSeason(name, free, null)));
    }

    /// <summary>The newest one ends with this week; one that has not begun yet never was.</summary>
    public SeasonList End(DateOnly today) => Newest(today) is not { } newest || newest.Last is not null
        ? this
        : new SeasonList(_seasons.Where(season => season != newest)
            .Concat(newest.First > today ? [] : [newest with { Last = GroupWeek.MondayOf(today).AddDays(6) }]));

    public bool Equals(SeasonList? other) => other is not null && _seasons.AsSpan().SequenceEqual(other._seasons);

    public override bool Equals(object? obj) => Equals(obj as SeasonList);

    public override int GetHashCode() => _seasons.Length;

    public IEnumerator<NamedSeason> GetEnumerator() => ((IEnumerable<NamedSeason>)_seasons).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
