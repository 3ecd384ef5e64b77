using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Suggests the challenges of the last month while a day is being typed, the newest first.</summary>
public sealed class SuggestDays(GroupDirectory directory, IChallengeStore challenges) : IInteractionHandler<Autocomplete>
{
    private const int Days = 30;
    private const int Most = 25;

    public async Task<Reply> HandleAsync(Autocomplete typing, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(typing.Channel, cancellation);
        var today = GroupDay.Of(typing.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var asked = await challenges.BetweenAsync(group.Id, today.AddDays(-Days), today, cancellation);
        var found = asked
            // What is only planned is nobody's business yet.
            .Where(challenge => challenge.Status != ChallengeStatus.Planned)
            .OrderByDescending(challenge => challenge.Date)
            .Select(challenge => new SelectOption(ChallengeDate.Text(challenge.Date), ChallengeMessages.DayLabel(challenge)))
            .Where(option => option.Label.Contains(typing.Typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .Take(Most);
        return new ChoicesReply([.. found]);
    }
}
