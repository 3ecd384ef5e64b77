using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The form of "Approve with edits": the moderator's words, the author's name.</summary>
public sealed class ApproveEdited(OpenItem items, Decisions decisions, DraftDesk desk, IProposalStore proposals)
    : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, item, otherwise) = await items.FindAsync(form, form.Action, cancellation);
        if (item is null)
        {
            return Reply.Ephemeral(otherwise);
        }

        // The words would be one person's own, and the yes to them too.
        if (group.Settings.TwoPersonRule)
        {
            return Reply.Ephemeral(await items.NextAsync(group, form, DecisionMessages.TwoForEdits, cancellation));
        }

        // Whoever writes the text decides about what was changed meanwhile, too.
        var edited = item with
        {
            Draft = QuestionForm.Read(form, item.Draft.Kind),
            Seen = item.QuestionId is { } id ? await desk.NewestAsync(group.Id, id, cancellation) : 0,
        };
        var result = desk.Check(edited);
        if (result.Question is { } question)
        {
            return Reply.Ephemeral(await decisions.ApproveAsync(form, group, edited, question, cancellation));
        }

        // Where a form closes, the edits must not be lost with it.
        edited = edited with { Step = item.Step + 1 };
        return await proposals.ChangeAsync(edited, cancellation)
            ? DecisionMessages.Faults(edited, result)
            : Reply.Ephemeral(await items.LostAsync(group, form, item.Id, cancellation));
    }
}
