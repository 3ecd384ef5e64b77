namespace PyPrepBot.Core.Groups;

/// <summary>Turns clock times of a zone into instants.</summary>
internal static class WallClock
{
    // Offsets lie between -12 and +14 hours, so this far from a clock time read as UTC is surely before or after the instant meant.
    private static readonly TimeSpan Around = TimeSpan.FromHours(15);

    /// <summary>The first instant at which the zone's clock shows that time or a later one.</summary>
    /// <remarks>One definition for all: a repeated time is taken at its first turn, a skipped one at the end of the gap.</remarks>
    internal static DateTimeOffset FirstInstant(TimeZoneInfo zone, DateOnly date, TimeOnly time)
    {
        var asUtc = new DateTimeOffset(date.ToDateTime(time), TimeSpan.Zero);
        var (before, after) = (zone.GetUtcOffset(asUtc - Around), zone.GetUtcOffset(asUtc + Around));
        if (before == after)
            return asUtc - before;

        var change = Change(zone, asUtc - Around, asUtc + Around);
        var withOldOffset = asUtc - before;
        if (withOldOffset < change)
            return withOldOffset;

        var withNewOffset = asUtc - after;
        return withNewOffset < change ? change : withNewOffset;
    }

    /// <summary>False for the rare date that a zone left out when it crossed the date line.</summary>
    internal static bool Exists(TimeZoneInfo zone, DateOnly date) =>
        GroupDay.Of(FirstInstant(zone, date, TimeOnly.MinValue), zone) == date;

    // Transitions lie on whole seconds, so the search need not go further.
    private static DateTimeOffset Change(TimeZoneInfo zone, DateTimeOffset early, DateTimeOffset late)
    {
        var (old, low, high) = (zone.GetUtcOffset(early), early.ToUnixTimeSeconds(), late.ToUnixTimeSeconds());
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(middle)) == old)
                low = middle;
            else
                high = middle;
        }

        return DateTimeOffset.FromUnixTimeSeconds(high);
    }
}
