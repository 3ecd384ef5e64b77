using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>"Yes, post it": the challenge of a date on which the schedule has none, or none yet.</summary>
public sealed class PostAsTodays(GroupDirectory directory, NowDesk now) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => await now.PostAsync(
        await directory.OfAsync(click.Channel, cancellation),
        click.ReceivedAt,
        ChallengeDate.TryParse(click.Action.Part(0), out var date) ? date : null,
        cancellation);
}
