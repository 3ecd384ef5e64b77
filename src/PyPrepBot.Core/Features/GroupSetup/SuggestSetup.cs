using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Suggests zones with the time there now, and examples of hours and days.</summary>
public sealed class SuggestSetup(GroupDefaults defaults) : IInteractionHandler<Autocomplete>
{
    private const int Most = 25;

    private static readonly string[] Common =
    [
        "Etc/UTC", "Europe/London", "Europe/Berlin", "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo",
        "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney",
    ];

    public Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation) => Task.FromResult<Reply>(new ChoicesReply(
        typing.Option switch
        {
            "zone" => [.. Zones(typing.Typed).Select(zone => new SelectOption(zone, Labelled(zone, typing.ReceivedAt)))],
            "hour" => [.. HourWords.Examples.Select(example => new SelectOption(example, example))],
            "days" => [.. WeekdayWords.Examples.Select(example => new SelectOption(example, example))],
            _ => [],
        }));

    private IEnumerable<string> Zones(string typed) => string.IsNullOrWhiteSpace(typed)
        ? Common.Prepend(defaults.Zone).Distinct(StringComparer.Ordinal).Where(zone => GroupZone.TryFind(zone) is not null)
        : ZoneSuggestions.For(WellFormed.Of(typed), Most);

    private static string Labelled(string zone, DateTimeOffset now)
    {
        var there = TimeZoneInfo.ConvertTime(now, GroupZone.Get(zone));
        return $"{zone} (now {there.ToString("ddd HH:mm", CultureInfo.InvariantCulture)})";
    }
}
