using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>The button on the public card: the options come in private.</summary>
public sealed class OpenPrivateCard(GroupDirectory directory, IChallengeStore challenges, ChallengeView view)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        return ChallengeDate.TryParse(click.Action.Part(0), out var date)
            && await challenges.FindAsync(group.Id, date, cancellation) is { } challenge
            ? await view.ShowAsync(group, member, challenge, click.ReceivedAt, cancellation)
            : Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
    }
}
