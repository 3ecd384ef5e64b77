using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>Tells whoever reported a question what came of it.</summary>
public sealed class OutcomeNotice(IReportStore reports, IQuestionBank bank) : INoticeComposer
{
    public string Kind => ReportOutcomes.Kind;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Notice notice, CancellationToken cancellation)
    {
        var (question, revision, account) = ReportOutcomes.Parts(notice.Subject);
        return MemberId.TryParse(account, out var member)
            && await reports.FindAsync(group.Id, question, revision, member, cancellation) is { IsOpen: false } report
                ? ReportMessages.Outcome(report, bank.Of(group.Id).Find(question))
                : null;
    }
}
