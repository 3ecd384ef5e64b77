using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Opens the form for an answer that is typed or put together.</summary>
public sealed class OpenAnswerForm(GroupDirectory directory, IChallengeStore challenges, DailyCard cards) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        if (!ChallengeDate.TryParse(click.Action.Part(0), out var date)
            || await challenges.FindAsync(group.Id, date, cancellation) is not { Status: not ChallengeStatus.Planned } challenge)
        {
            return Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
        }

        return await cards.OpenAsync(challenge, member, click.ReceivedAt, cancellation) is var (card, question)
            ? Reply.Form(AnswerForm.Of(question, card.Shown, DailyVerb.Of(DailyVerb.Form, date)))
            : Reply.Ephemeral(ChallengeMessages.QuestionGone());
    }
}
