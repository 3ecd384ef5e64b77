using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Void it" on a report: the preview of a question that nobody was ever asked.</summary>
public sealed class VoidByButton(GroupDirectory directory, IQuestionBank bank, RegradePreview preview) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        if (bank.Of(group.Id).Find(click.Action.Part(0)) is not { } question)
        {
            return Reply.Ephemeral(RegradeMessages.UnknownQuestion());
        }

        var draft = new Regrade(
            RegradeVerb.IdOf(click.DeliveryId),
            group.Id,
            question.Id,
            RegradeKind.Void,
            "",
            GroupDirectory.IdOf(click.User),
            click.ReceivedAt);
        return Reply.Ephemeral(await preview.ShowAsync(group, draft, question, cancellation));
    }
}
