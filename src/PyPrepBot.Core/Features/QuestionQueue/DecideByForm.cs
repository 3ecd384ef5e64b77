using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>Declines with a reason, or asks the author.</summary>
public sealed class DecideByForm(OpenItem items, Decisions decisions) : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, item, otherwise) = await items.FindAsync(form, form.Action, cancellation);
        if (item is null)
        {
            return Reply.Ephemeral(otherwise);
        }

        var isAsking = form.Action.Verb == QuestionVerb.AskForm;
        var note = DecisionMessages.Note(form);
        return isAsking && note.Length == 0
            ? DecisionMessages.NoQuestion()
            : Reply.Ephemeral(await decisions.AnswerAsync(
                form, group, item, isAsking ? ProposalState.Asked : ProposalState.Declined, note, cancellation));
    }
}
