namespace PyPrepBot.Core.Groups;

/// <summary>Time zones by their IANA ids.</summary>
public static class GroupZone
{
    private static readonly string[] NotPlaces = ["Factory", "localtime", "posixrules"];

    private static readonly Lazy<string[]> Known = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Where(IsPlace).Select(zone => zone.Id).Order(StringComparer.Ordinal)]);

    /// <summary>The ids to offer, in ordinal order. Older names of the same places are found as well.</summary>
    public static IReadOnlyList<string> Ids => Known.Value;

    /// <summary>The zone with that id in any letter case, or null. Never throws.</summary>
    public static TimeZoneInfo? TryFind(string? id)
    {
        // The longest id has 30 letters; whatever is much longer need not be looked for on the disk.
        if (id is not { Length: > 0 and <= 60 } || !id.All(IsLetterOfIds))
            return null;

        var spelled = Known.Value.FirstOrDefault(known => known.Equals(id, StringComparison.OrdinalIgnoreCase)) ?? id;
        return TimeZoneInfo.TryFindSystemTimeZoneById(spelled, out var zone) && IsPlace(zone) ? zone : null;
    }

    /// <summary>The zone of a schedule that was checked when it was made.</summary>
    /// <exception cref="ArgumentException">There is no such zone; the message names the nearest ids.</exception>
    public static TimeZoneInfo Get(string id)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && IsPlace(zone))
            return zone;

        return TryFind(id) ?? throw new ArgumentException(
            $"There is no time zone '{id}'. Nearest: {string.Join(", ", ZoneSuggestions.For(id))}.", nameof(id));
    }

    // Windows ids and the second copies of the database under posix/ and right/ are not names to keep in a store.
    private static bool IsPlace(TimeZoneInfo zone) =>
        zone.HasIanaId
        && !zone.Id.StartsWith("posix/", StringComparison.OrdinalIgnoreCase)
        && !zone.Id.StartsWith("right/", StringComparison.OrdinalIgnoreCase)
        && !NotPlaces.Contains(zone.Id, StringComparer.OrdinalIgnoreCase);

    private static bool IsLetterOfIds(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+';
}
