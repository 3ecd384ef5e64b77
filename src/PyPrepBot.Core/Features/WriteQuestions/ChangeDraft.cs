using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>"Change": the form again, with everything that was typed.</summary>
public sealed class ChangeDraft(OwnDraft drafts, DraftDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, found, refusal) = await drafts.FindAsync(click, cancellation);
        if (found is not { } draft)
        {
            return refusal;
        }

        // Whoever opens it now has seen what others made of the question meanwhile.
        var seen = draft.QuestionId is { } id ? await desk.NewestAsync(group.Id, id, cancellation) : 0;
        var action = QuestionVerb.FormOf(draft.Id, draft.Draft.Kind, draft.QuestionId, seen, draft.IsSuggestion);
        return Reply.Form(QuestionForm.Of(action, draft.Draft, isNew: draft.QuestionId is null));
    }
}
