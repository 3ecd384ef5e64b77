using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Do it" under a preview. What happened since the preview is shown first, and two who press at once decide once.</summary>
public sealed class ConfirmRegrade(
    GroupDirectory directory, IRegradeStore regrades, IQuestionBank bank, RegradeDesk desk, RegradePreview preview)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        if (await regrades.FindAsync(group.Id, click.Action.Part(0), cancellation) is not { } draft
            || bank.Of(group.Id).Find(draft.QuestionId) is not { } question)
        {
            return Reply.Update(RegradeMessages.Gone());
        }

        if (draft.State != RegradeState.Draft)
        {
            return Reply.Update(RegradeMessages.Done(draft));
        }

        if (!await desk.IsFreshAsync(draft, question, cancellation))
        {
            var anew = draft with { At = click.ReceivedAt };
            return Reply.Update(await preview.ShowAsync(group, anew, question, cancellation, changedMeanwhile: true));
        }

        var by = GroupDirectory.IdOf(click.User);
        if (await regrades.ConfirmAsync(group.Id, draft.Id, by, click.ReceivedAt, cancellation) is not { } decided)
        {
            return Reply.Update(RegradeMessages.SomebodyElse());
        }

        if (await desk.CarryOutAsync(group, decided, click.ReceivedAt, cancellation) is { } done)
        {
            return Reply.Update(RegradeMessages.Done(done));
        }

        var kept = await regrades.FindAsync(group.Id, decided.Id, cancellation);
        return Reply.Update(kept is { State: RegradeState.Draft } ? RegradeMessages.Gone() : RegradeMessages.Soon());
    }
}
