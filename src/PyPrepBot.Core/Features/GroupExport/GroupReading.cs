using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupExport;

/// <summary>Reads everything of a group that its moderators may see.</summary>
public sealed class GroupReading(
    IMemberStore members, IChallengeStore challenges, IBoardStore boards, IAuditStore audit, IReportStore reports,
    IProposalStore proposals, IQuestionBank bank, IMemberSettingsStore decided)
{
    private const int MostRows = 100_000;

    internal async Task<IReadOnlyList<ExportEntry>> ReadAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var everybody = await members.ActiveAsync(group.Id, DateOnly.MinValue, cancellation);
        var entries = await audit.LatestAsync(group.Id, MostRows, cancellation);
        var ids = everybody.Select(member => member.Member).Concat(entries.Select(entry => entry.By)).Distinct().ToList();
        var names = await members.NamesAsync(group.Id, ids, cancellation);
        var all = await challenges.BetweenAsync(group.Id, DateOnly.MinValue, DateOnly.MaxValue, cancellation);
        var open = await reports.OpenAsync(group.Id, cancellation);
        var hidden = (await decided.AllAsync(group.Id, cancellation))
            .Where(own => own.Board == BoardVisibility.Hidden).Select(own => own.Member).ToHashSet();
        var suggested = await proposals.OpenAsync(group.Id, cancellation);
        return
        [
            Entry("settings.json", "its settings and where it posts", ExportShapes.Settings(group)),
            Entry("schedule.json", "when it is asked, what is skipped, pinned and themed", ExportShapes.Schedule(group)),
            Entry("members.json", "who takes part, with points and streaks; of those who hide from boards only that they do", everybody
                .OrderBy(member => hidden.Contains(member.Member))
                .ThenBy(member => names[member.Member], StringComparer.Ordinal)
                .Select(member => hidden.Contains(member.Member)
                    ? ExportShapes.Hidden()
                    : ExportShapes.Member(member, names[member.Member]))),
            Entry("challenges.json", "every challenge by date", all
                .Where(challenge => challenge.Number > 0)
                .Select(ExportShapes.Challenge)),
            Entry("boards.json", "the boards of this week, month and season, and of all time", await BoardsAsync(group, now, cancellation)),
            Entry("questions.json", "questions that only this group has", Own(group).Select(ExportShapes.Question)),
            Entry("queue.json", "open reports and suggestions", ExportShapes.Queue(open, suggested)),
            Entry("audit.json", "who changed what", entries.Select(entry => ExportShapes.Audit(entry, names[entry.By]))),
        ];
    }

    // What the shared bank has in the same revision is everybody's.
    private IEnumerable<Question> Own(StudyGroup group)
    {
        var (own, shared) = (bank.Of(group.Id), bank.Current);
        return ReferenceEquals(own, shared) ? [] : own.All.Where(question => shared.Find(question.Id)?.Revision != question.Revision);
    }

    private async Task<object> BoardsAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        var day = BoardDay.Of(group.Schedule, now);
        var shown = new List<object>();
        foreach (var kind in Enum.GetValues<PeriodKind>())
        {
            var period = Period.Of(kind, day);
            shown.Add(ExportShapes.Board(period, await boards.ReadAsync(group.Id, period.Key, member: null, MostRows, cancellation)));
        }

        return shown;
    }

    private static ExportEntry Entry(string name, string what, object content) => new(name, what, JsonWriting.Of(content));
}
