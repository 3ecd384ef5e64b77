using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Zones to choose from, each with the time there now, so that nobody has to know their names.</summary>
internal static class LikelyZones
{
    private static readonly string[] Common =
    [
        "Etc/UTC", "Europe/London", "Europe/Berlin", "Europe/Kyiv", "America/New_York", "America/Chicago", "America/Los_Angeles",
        "America/Sao_Paulo", "Africa/Lagos", "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney",
    ];

    /// <param name="first">Zones that stand above the common ones.</param>
    public static IReadOnlyList<string> With(params IReadOnlyList<string> first) =>
        [.. first.Concat(Common).Distinct(StringComparer.Ordinal).Where(zone => GroupZone.TryFind(zone) is not null)];

    public static SelectOption Option(string zone, DateTimeOffset now)
    {
        var there = TimeZoneInfo.ConvertTime(now, GroupZone.Get(zone));
        return new SelectOption(zone, $"{zone} (now {there.ToString("ddd HH:mm", CultureInfo.InvariantCulture)})");
    }

    /// <summary>The zone that was typed. "Berlin" can only mean one; what is merely near is null, and asked back.</summary>
    public static string? Read(string typed)
    {
        if (GroupZone.TryFind(typed.Trim().Replace(' ', '_')) is { } zone)
        {
            return zone.Id;
        }

        var place = "/" + typed.Trim().Replace(' ', '_');
        var named = GroupZone.Ids.Where(id => id.EndsWith(place, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
