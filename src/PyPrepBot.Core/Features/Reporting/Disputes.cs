using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>Takes a question out of rotation that two people doubt, until a moderator has decided.</summary>
public sealed class Disputes(IReportStore reports, ILinkStore links, IAsideStore asides, IAuditStore audit)
{
    private const int Enough = 2;

    /// <returns>Whether the question is out of rotation for that reason.</returns>
    public async Task<bool> LookAsync(GroupId group, Question question, DateTimeOffset now, CancellationToken cancellation)
    {
        var open = await reports.OpenAsync(group, cancellation);
        var about = open.Where(report => report.QuestionId == question.Id && report.Revision == question.Revision);
        var persons = await links.DistinctAsync(group, about.Select(report => report.Member), cancellation);
        if (persons.Count(person => !IsAuthor(question, person)) < Enough)
        {
            return false;
        }

        var aside = new Aside(group, question.Id, ReportMessages.TwoReported, now);
        if (await asides.SetAsideAsync(aside, cancellation))
        {
            var entry = new AuditEntry(
                $"aside {question.Id} {now.UtcTicks}", group, now, AuditEntry.Bot, "question", question.Id, "in rotation",
                $"set aside: {aside.Reason}");
            await audit.AddAsync(entry, cancellation);
        }

        return true;
    }

    // Whoever wrote it may report it, but is no independent witness.
    private static bool IsAuthor(Question question, MemberId person) => question.Writer == person.Value;
}
