using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The author's answer: the question is back in the queue with it.</summary>
public sealed class KeepReply(GroupDirectory directory, IProposalStore proposals) : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(form, cancellation);
        var asked = await proposals.FindAsync(group.Id, form.Action.Part(0), cancellation);
        if (asked is not { State: ProposalState.Asked } || asked.Member != GroupDirectory.IdOf(form.User))
        {
            return Reply.Ephemeral(DecisionMessages.NotAsked());
        }

        await proposals.ChangeAsync(
            asked with { State = ProposalState.Waiting, Step = asked.Step + 1, Answer = DecisionMessages.Note(form) }, cancellation);
        return Reply.Ephemeral(DecisionMessages.ReplyKept());
    }
}
