using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Accept for all" on an appeal: the preview of a key that takes the answer, for everybody who gave it.</summary>
public sealed class AcceptForAll(GroupDirectory directory, OpenReports reports, IQuestionBank bank, RegradePreview preview)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        if (await reports.FindAsync(group.Id, click.Action.Part(0), cancellation) is not { Answer: { } answer } report
            || bank.Of(group.Id).Find(report.QuestionId) is not { } question)
        {
            return Reply.Ephemeral(DoubtMessages.Decided());
        }

        var draft = new Regrade(
            RegradeVerb.IdOf(click.DeliveryId),
            group.Id,
            question.Id,
            RegradeKind.Accept,
            answer.Trim(),
            GroupDirectory.IdOf(click.User),
            click.ReceivedAt);
        return Reply.Ephemeral(await preview.ShowAsync(group, draft, question, cancellation));
    }
}
