using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Put it back": the question is sound and is asked again.</summary>
public sealed class PutBackByButton(GroupDirectory directory, IAsideStore asides, SmallDecisions decisions)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        var id = click.Action.Part(0);
        var aside = (await asides.AllAsync(group.Id, cancellation)).FirstOrDefault(aside => aside.QuestionId == id);

        if (aside is null)
        {
            return Reply.Update(DoubtMessages.Decided());
        }

        // One decision for each time it was set aside, whoever presses.
        var (isMine, isDone) = await decisions.DecideAsync(
            group, click, $"{id} {aside.At:O}", id, RegradeKind.PutBack, "", cancellation);
        return Reply.Update((isMine, isDone) switch
        {
            (_, false) => RegradeMessages.SomebodyElse(),
            (true, _) => DoubtMessages.PutBack(id),
            _ => DoubtMessages.Decided(),
        });
    }
}
