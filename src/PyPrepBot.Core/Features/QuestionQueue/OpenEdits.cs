using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>"Approve with edits": the form, filled in with the author's words.</summary>
public sealed class OpenEdits(OpenItem items) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (_, item, otherwise) = await items.FindAsync(click, click.Action, cancellation);
        return item is null
            ? Reply.Update(otherwise)
            : Reply.Form(QuestionForm.Of(QuestionVerb.Of(QuestionVerb.EditForm, item), item.Draft, isNew: false));
    }
}
