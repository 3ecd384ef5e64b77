using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Reports that wait for a moderator: the appeals, or all the others.</summary>
public abstract class ReportSource(IReportStore reports, OpenReports open, IMemberStore members, IQuestionBank bank) : IQueueSource
{
    public abstract string Kind { get; }

    public async Task<IReadOnlyList<QueueEntry>> OpenAsync(StudyGroup group, CancellationToken cancellation) =>
        [.. (await reports.OpenAsync(group.Id, cancellation))
            .Where(Belongs)
            .Select(report => new QueueEntry(OpenReports.IdOf(report), report.At))];

    public async Task<IReadOnlyList<Block>?> ShowAsync(
        StudyGroup group, Interaction act, string id, CancellationToken cancellation)
    {
        if (await open.FindAsync(group.Id, id, cancellation) is not { } report)
        {
            return null;
        }

        var names = await members.NamesAsync(group.Id, [report.Member], cancellation);
        var shelf = bank.Of(group.Id);
        var question = shelf.FindRevision(report.QuestionId, report.Revision) ?? shelf.Find(report.QuestionId);
        return DoubtMessages.Item(report, question, names[report.Member]);
    }

    /// <summary>Whether a report is shown here.</summary>
    protected abstract bool Belongs(Report report);
}
