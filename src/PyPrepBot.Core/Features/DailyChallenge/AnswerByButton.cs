using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>A press on one option, or on "I don't know".</summary>
public sealed class AnswerByButton(GroupDirectory directory, DailyAnswer answer) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        if (!ChallengeDate.TryParse(click.Action.Part(0), out var date))
        {
            return Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
        }

        var isPass = click.Action.Verb == DailyVerb.DontKnow;
        return await answer.TakeAsync(group, member, date, isPass ? null : _ => click.Action.Part(1), click.ReceivedAt, cancellation);
    }
}
