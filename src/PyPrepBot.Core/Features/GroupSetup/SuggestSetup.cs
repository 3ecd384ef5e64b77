using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Suggests zones with the time there now, and examples of hours and days.</summary>
public sealed class SuggestSetup(GroupDefaults defaults) : IInteractionHandler<Autocomplete>
{
    private const int Most = 25;

    public Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation) => Task.FromResult<Reply>(new ChoicesReply(
        typing.Option switch
        {
            "zone" => [.. Zones(typing.Typed).Select(zone => LikelyZones.Option(zone, typing.ReceivedAt))],
            "hour" => [.. HourWords.Examples.Select(example => new SelectOption(example, example))],
            "days" => [.. WeekdayWords.Examples.Select(example => new SelectOption(example, example))],
            _ => [],
        }));

    private IEnumerable<string> Zones(string typed) => string.IsNullOrWhiteSpace(typed)
        ? LikelyZones.With(defaults.Zone)
        : ZoneSuggestions.For(WellFormed.Of(typed), Most);
}
