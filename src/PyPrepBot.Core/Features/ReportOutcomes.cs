using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Decides reports and sees to it that whoever filed one is told.</summary>
public sealed class ReportOutcomes(IReportStore reports, NoticeDesk notices)
{
    /// <summary>The kind of notice that tells an outcome; its subject is what <see cref="Subject"/> makes.</summary>
    public const string Kind = "report-outcome";

    /// <summary>Decides every open report about a question; how many there were.</summary>
    public async Task<int> DecideAllAsync(
        StudyGroup group, string questionId, ReportDecision decision, CancellationToken cancellation)
    {
        var decided = 0;
        foreach (var report in await reports.OpenAsync(group.Id, cancellation))
        {
            if (report.QuestionId == questionId && await DecideAsync(group, report, decision, cancellation))
            {
                decided++;
            }
        }

        return decided;
    }

    /// <returns>Whether this call decided it.</returns>
    public async Task<bool> DecideAsync(StudyGroup group, Report report, ReportDecision decision, CancellationToken cancellation)
    {
        var decided = await reports.DecideAsync(
            group.Id, report.QuestionId, report.Revision, report.Member, decision, cancellation);
        if (decided is not null)
        {
            await TellAsync(group, decided, cancellation);
        }

        return decided is not null;
    }

    /// <summary>The parts of a report's identity within its group.</summary>
    public static (string QuestionId, string Revision, string Member) Parts(string subject) =>
        subject.Split('|') is [var question, var revision, var member] ? (question, revision, member) : ("", "", "");

    private static string Subject(Report report) => $"{report.QuestionId}|{report.Revision}|{report.Member}";

    private async Task TellAsync(StudyGroup group, Report report, CancellationToken cancellation)
    {
        if (Persons.UserOf(report.Member) is { } person && (report.Near ?? group.Channel) is { } near)
        {
            var id = $"outcome {report.QuestionId} {report.Revision} {report.Member}";
            await notices.TellAsync(
                new Notice(id, group.Id, person, near, Kind, Subject(report), report.Decision!.At), cancellation);
        }
    }
}
