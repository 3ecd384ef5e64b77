using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteReports(LiteConnection connection) : IReportStore
{
    public Task<int> AddAsync(Report report, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            if (database.Row(Collections.Reports, Key.Report(report)) is not { } kept || ReportDocument.Read(kept).IsOpen)
                database.Upsert(Collections.Reports, ReportDocument.Write(report));
            return database.RowsUnder(Collections.Reports, Key.Reports(report.Group, report.QuestionId, report.Revision)).Count;
        },
        cancellation);

    public Task<Report?> FindAsync(
        GroupId group, string questionId, string revision, MemberId member, CancellationToken cancellation) => connection.ReadAsync(
        database => database.Row(Collections.Reports, Key.Report(group, questionId, revision, member)) is { } found
            ? ReportDocument.Read(found)
            : null,
        cancellation);

    public Task<IReadOnlyList<Report>> OpenAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Report>>(
            database => [.. database.Under(Collections.Reports, Key.Prefix(group))
                .Where(row => row["decision"].IsNull)
                .Select(ReportDocument.Read)
                .Where(report => report.IsOpen)
                .OrderBy(report => report.At)],
            cancellation);

    public Task<Report?> DecideAsync(
        GroupId group, string questionId, string revision, MemberId member, ReportDecision decision, CancellationToken cancellation) =>
        connection.WriteAsync(
            database =>
            {
                if (database.Row(Collections.Reports, Key.Report(group, questionId, revision, member)) is not { } found) return null;
                var report = ReportDocument.Read(found);
                if (!report.IsOpen) return null;
                var decided = report with { Decision = decision };
                database.Upsert(Collections.Reports, ReportDocument.Write(decided));
                return decided;
            },
            cancellation);
}
