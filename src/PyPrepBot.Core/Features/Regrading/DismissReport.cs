using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>The question is left as it is, with a word to whoever doubted it.</summary>
public sealed class DismissReport(GroupDirectory directory, OpenReports reports, ReportOutcomes outcomes, Audit audit)
    : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(form.Channel, cancellation);
        if (await reports.FindAsync(group.Id, form.Action.Part(0), cancellation) is not { } report)
        {
            return Reply.Ephemeral(DoubtMessages.Decided());
        }

        var note = WellFormed.Of(form.Fields.GetValueOrDefault(DoubtMessages.Note, "")).Trim();
        var decision = new ReportDecision(Upheld: false, GroupDirectory.IdOf(form.User), form.ReceivedAt, note);
        if (!await outcomes.DecideAsync(group, report, decision, cancellation))
        {
            return Reply.Ephemeral(DoubtMessages.Decided());
        }

        await audit.NoteAsync(form, group.Id, "report", report.QuestionId, "open", "dismissed", cancellation);
        return Reply.Ephemeral(DoubtMessages.Dismissed(report));
    }
}
