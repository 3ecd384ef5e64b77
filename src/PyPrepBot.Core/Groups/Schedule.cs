using System.Collections.Frozen;

namespace PyPrepBot.Core.Groups;

/// <summary>When a group is asked, in the clock time of its own zone.</summary>
/// <param name="Zone">An IANA id, such as <c>Europe/Berlin</c>.</param>
/// <param name="PostAt">When a window opens.</param>
/// <param name="Days">The days of the week with a challenge; none at all is a group at rest.</param>
/// <param name="CloseAfter">Closes earlier or later than after a day, 4 to 72 hours, but never after the next window opens.
/// Null: when the next one opens, or after 24 hours if tomorrow has none.</param>
/// <param name="BoardDay">The day on which last week's board is posted.</param>
/// <param name="BoardAt">The time at which it is posted.</param>
public sealed record Schedule(
    string Zone,
    TimeOnly PostAt,
    IReadOnlySet<DayOfWeek> Days,
    TimeSpan? CloseAfter,
    DayOfWeek BoardDay,
    TimeOnly BoardAt)
{
    public static readonly TimeSpan ShortestWindow = TimeSpan.FromHours(4);

    public static readonly TimeSpan LongestWindow = TimeSpan.FromHours(72);

    public static IReadOnlySet<DayOfWeek> WorkingDays { get; } =
        Enumerable.Range((int)DayOfWeek.Monday, 5).Select(day => (DayOfWeek)day).ToFrozenSet();

    public static IReadOnlySet<DayOfWeek> EveryDay { get; } = Enum.GetValues<DayOfWeek>().ToFrozenSet();

    public TimeSpan? CloseAfter { get; init => field = Checked(value); } = Checked(CloseAfter);

    /// <summary>Dates without a challenge, whatever day of the week they are.</summary>
    public SkippedDates Skipped { get; init; } = SkippedDates.None;

    /// <summary>Monday to Friday at nine, the board on Monday at nine.</summary>
    public static Schedule Default(string zone)
    {
        var nine = new TimeOnly(9, 0);
        return new Schedule(zone, nine, WorkingDays, null, DayOfWeek.Monday, nine);
    }

    // Two sets with the same days are the same schedule, whichever store they came from.
    public bool Equals(Schedule? other) =>
        other is not null && Zone == other.Zone && PostAt == other.PostAt && CloseAfter == other.CloseAfter
        && BoardDay == other.BoardDay && BoardAt == other.BoardAt && Days.SetEquals(other.Days)
        && Skipped.Equals(other.Skipped);

    public override int GetHashCode() => HashCode.Combine(Zone, PostAt, CloseAfter, BoardDay, BoardAt, Days.Count);

    private static TimeSpan? Checked(TimeSpan? closeAfter) =>
        closeAfter is null || (closeAfter >= ShortestWindow && closeAfter <= LongestWindow)
            ? closeAfter
            : throw new ArgumentOutOfRangeException(nameof(closeAfter), closeAfter, "A window is open for 4 to 72 hours.");
}
