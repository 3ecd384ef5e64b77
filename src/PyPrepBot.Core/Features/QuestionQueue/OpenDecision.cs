using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>"Decline" and "Ask the author": a form for the words.</summary>
public sealed class OpenDecision(OpenItem items) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (_, item, otherwise) = await items.FindAsync(click, click.Action, cancellation);
        if (item is null)
        {
            return Reply.Update(otherwise);
        }

        return Reply.Form(click.Action.Verb == QuestionVerb.Ask ? DecisionMessages.AskForm(item) : DecisionMessages.DeclineForm(item));
    }
}
