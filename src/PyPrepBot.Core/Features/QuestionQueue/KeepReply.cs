using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The author's answer: the question is back in the queue with it.</summary>
public sealed class KeepReply(GroupDirectory directory, IProposalStore proposals, Restrictions restrictions)
    : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(form, cancellation);
        if (await restrictions.OnSuggestionsAsync(group.Id, member, cancellation) is { } refusal)
        {
            return Reply.Ephemeral(refusal);
        }

        var asked = await proposals.FindAsync(group.Id, form.Action.Part(0), cancellation);
        if (asked is not { State: ProposalState.Asked } || asked.Member != GroupDirectory.IdOf(form.User))
        {
            return Reply.Ephemeral(DecisionMessages.NotAsked());
        }

        await proposals.ChangeAsync(
            asked with
            {
                State = ProposalState.Waiting,
                Step = asked.Step + 1,
                Answer = DecisionMessages.Note(form),
                // It waits for a moderator from now on.
                At = form.ReceivedAt,
            },
            cancellation);
        return Reply.Ephemeral(DecisionMessages.ReplyKept());
    }
}
