using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary><c>/question regrade gil-001 accept:"…"</c>: shows what a correction would change. Nothing happens yet.</summary>
public sealed class RegradeByCommand(GroupDirectory directory, IQuestionBank bank, RegradePreview preview)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var wish = RegradeWish.Of(command);
        if (bank.Of(group.Id).Find(wish.QuestionId) is not { } question)
        {
            return Reply.Ephemeral(RegradeMessages.UnknownQuestion());
        }

        if (wish.Kind is not { } kind)
        {
            return Reply.Ephemeral(RegradeMessages.OneWish(question));
        }

        var draft = new Regrade(
            RegradeVerb.IdOf(command.DeliveryId),
            group.Id,
            question.Id,
            kind,
            wish.Argument,
            GroupDirectory.IdOf(command.User),
            command.ReceivedAt);
        return Reply.Ephemeral(await preview.ShowAsync(group, draft, question, cancellation));
    }
}
