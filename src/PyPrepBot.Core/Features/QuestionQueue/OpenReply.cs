using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The author answers what a moderator asked.</summary>
public sealed class OpenReply(GroupDirectory directory, IProposalStore proposals) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(click.Channel, cancellation);
        return await proposals.FindAsync(group.Id, click.Action.Part(0), cancellation) is { State: ProposalState.Asked } asked
            && asked.Member == GroupDirectory.IdOf(click.User)
                ? Reply.Form(DecisionMessages.ReplyForm(asked))
                : Reply.Ephemeral(DecisionMessages.NotAsked());
    }
}
