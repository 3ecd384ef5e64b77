using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>"Approve": the question is asked from now on, with its author's name under it.</summary>
public sealed class ApproveItem(OpenItem items, Decisions decisions, DraftDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, item, otherwise) = await items.FindAsync(click, click.Action, cancellation);
        if (item is null)
        {
            return Reply.Update(otherwise);
        }

        return desk.Check(item).Question is { } question
            ? Reply.Update(await decisions.ApproveAsync(click, group, item, question, cancellation))
            : Reply.Update(await items.NextAsync(group, click, DecisionMessages.NeedsMending, cancellation));
    }
}
