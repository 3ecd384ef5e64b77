using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Shows the hint; from then on the answer earns half.</summary>
public sealed class ShowHint(GroupDirectory directory, IChallengeStore challenges, DailyCard cards, ICardStore store, ChallengeView view)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        if (!ChallengeDate.TryParse(click.Action.Part(0), out var date)
            || await challenges.FindAsync(group.Id, date, cancellation) is not { Status: not ChallengeStatus.Planned } challenge)
        {
            return Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
        }

        // Nothing is written before it is shown, and nothing is shown before it is written.
        if (await cards.OpenAsync(challenge, member, click.ReceivedAt, cancellation) is var (card, question) && question.Hint is not null)
        {
            await store.UseHintAsync(card, cancellation);
        }

        return await view.ShowAsync(group, member, challenge, click.ReceivedAt, cancellation) is MessageReply shown
            ? shown with { UpdatesOriginal = true }
            : Reply.Ephemeral(ChallengeMessages.QuestionGone());
    }
}
