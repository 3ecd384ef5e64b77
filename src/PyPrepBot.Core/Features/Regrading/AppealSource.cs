using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Members who say that their typed answer is right.</summary>
public sealed class AppealSource(IReportStore reports, OpenReports open, IMemberStore members, IQuestionBank bank)
    : ReportSource(reports, open, members, bank)
{
    public override string Kind => QueueKinds.Appeals;

    protected override bool Belongs(Report report) => report.Reason == Report.Appeal;
}
