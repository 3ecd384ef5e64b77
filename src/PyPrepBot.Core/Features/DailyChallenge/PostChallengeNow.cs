using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>"Post the first challenge now": opens the day's challenge if the schedule has one and it was not posted yet.</summary>
public sealed class PostChallengeNow(GroupDirectory directory, NowDesk now) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        await now.PostAsync(await directory.OfAsync(click.Channel, cancellation), click.ReceivedAt, counts: null, cancellation);
}
