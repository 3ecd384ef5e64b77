using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>"Discard".</summary>
public sealed class DropDraft(OwnDraft drafts, IProposalStore proposals) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (_, found, refusal) = await drafts.FindAsync(click, cancellation);
        if (found is not { } draft)
        {
            return refusal;
        }

        var empty = QuestionForm.Empty(draft.Draft.Kind);
        await proposals.ChangeAsync(
            draft with { State = ProposalState.Discarded, Step = draft.Step + 1, Draft = empty }, cancellation);
        return Reply.Update(WriteMessages.Dropped());
    }
}
