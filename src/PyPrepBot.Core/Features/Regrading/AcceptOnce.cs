using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Accept once" on an appeal: this member's answer counts, and the key stays.</summary>
public sealed class AcceptOnce(GroupDirectory directory, OpenReports reports, SmallDecisions decisions, ReportOutcomes outcomes)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        if (await reports.FindAsync(group.Id, click.Action.Part(0), cancellation) is not { AnswerKey: { } key } report)
        {
            return Reply.Update(DoubtMessages.Decided());
        }

        // The mark first: were the report decided first, a crash in between would leave a promise behind.
        var mark = await decisions.DecideAsync(group, click, key, report.QuestionId, RegradeKind.Once, key, cancellation);
        if (!mark.IsDone)
        {
            return Reply.Update(RegradeMessages.SomebodyElse());
        }

        var decision = new ReportDecision(Upheld: true, GroupDirectory.IdOf(click.User), click.ReceivedAt, "");
        return Reply.Update(await outcomes.DecideAsync(group, report, decision, cancellation)
            ? DoubtMessages.AcceptedOnce(report)
            : DoubtMessages.Decided());
    }
}
