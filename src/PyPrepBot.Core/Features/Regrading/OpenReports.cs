using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Finds the reports that wait by the short ids they have in the queue.</summary>
public sealed class OpenReports(IReportStore reports)
{
    public static string IdOf(Report report) => RegradeVerb.IdOf($"{report.QuestionId}|{report.Revision}|{report.Member}");

    /// <summary>Null when it is decided, or was never there.</summary>
    public async Task<Report?> FindAsync(GroupId group, string id, CancellationToken cancellation) =>
        (await reports.OpenAsync(group, cancellation)).FirstOrDefault(report => IdOf(report) == id);
}
