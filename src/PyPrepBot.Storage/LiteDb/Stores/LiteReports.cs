using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteReports(LiteConnection connection) : IReportStore
{
    public Task<int> AddAsync(Report report, CancellationToken cancellation) => connection.WriteAsync(
        database =>
        {
            database.Upsert(Collections.Reports, ReportDocument.Write(report));
            return database.RowsUnder(Collections.Reports, Key.Reports(report.Group, report.QuestionId, report.Revision)).Count;
        },
        cancellation);

    public Task<IReadOnlyList<Report>> OpenAsync(GroupId group, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Report>>(
            database => [.. database.RowsUnder(Collections.Reports, Key.Prefix(group))
                .Select(ReportDocument.Read)
                .OrderBy(report => report.At)],
            cancellation);
}
