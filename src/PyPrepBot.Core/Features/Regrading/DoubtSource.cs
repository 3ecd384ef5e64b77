using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Members who say that something is wrong with a question.</summary>
public sealed class DoubtSource(IReportStore reports, OpenReports open, IMemberStore members, IQuestionBank bank)
    : ReportSource(reports, open, members, bank)
{
    public override string Kind => QueueKinds.Reports;

    protected override bool Belongs(Report report) => report.Reason != Report.Appeal;
}
