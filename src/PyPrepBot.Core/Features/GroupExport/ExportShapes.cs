using System.Globalization;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupExport;

/// <summary>What stands in the files of an export, as names and values.</summary>
internal static class ExportShapes
{
    public static Dictionary<string, object?> Settings(StudyGroup group) => new()
    {
        ["group"] = group.Id.Value,
        ["channels"] = group.Rooms.Select(room => new Dictionary<string, object?>
        {
            ["platform"] = room.Channel.Platform.ToString(),
            ["channel"] = room.Channel.Id,
            ["name"] = room.ChannelName,
        }),
        ["settings"] = SettingKeys.All.ToDictionary(key => key.Name, key => (object?)key.Say(group)),
    };

    public static Dictionary<string, object?> Schedule(StudyGroup group) => new()
    {
        ["zone"] = group.Schedule.Zone,
        ["hour"] = ScheduleMessages.Hour(group.Schedule.PostAt),
        ["days"] = WeekdayWords.Of(group.Schedule.Days),
        ["skipped"] = group.Schedule.Skipped.Select(range => new Dictionary<string, object?>
        {
            ["first"] = ChallengeDate.Text(range.First),
            ["last"] = range.IsEndless ? null : ChallengeDate.Text(range.Last),
        }),
        ["pinned"] = group.Settings.Pins.All.ToDictionary(pin => ChallengeDate.Text(pin.Key), pin => (object?)pin.Value),
        ["themes"] = group.Settings.Themes.All.ToDictionary(theme => ChallengeDate.Text(theme.Key), theme => (object?)theme.Value),
    };

    /// <summary>Whoever is hidden keeps everything to themselves but that somebody takes part.</summary>
    public static Dictionary<string, object?> Hidden() => new() { ["hidden"] = true };

    public static Dictionary<string, object?> Member(MemberState member, string name)
    {
        var (streak, all) = (Streak.Totals(member.Streak), member.Periods.GetValueOrDefault(Period.KeyOf(PeriodKind.All, default)));
        return new Dictionary<string, object?>
        {
            ["name"] = name,
            ["points"] = all.Points,
            ["answered"] = all.Answered,
            ["streak"] = streak.Length,
            ["lastActive"] = member.ActiveOn is { } day ? ChallengeDate.Text(day) : null,
        };
    }

    public static Dictionary<string, object?> Challenge(Challenge challenge) => new()
    {
        ["number"] = challenge.Number,
        ["date"] = ChallengeDate.Text(challenge.Date),
        ["question"] = challenge.QuestionId,
        ["revision"] = challenge.Revision,
        ["level"] = challenge.Difficulty.ToString(),
        ["status"] = challenge.Status.ToString(),
        ["opens"] = Instant(challenge.Window.Opens),
        ["closes"] = Instant(challenge.Window.Closes),
    };

    public static Dictionary<string, object?> Board(Period period, BoardView board) => new()
    {
        ["period"] = period.Key,
        ["rows"] = board.Top.Rows.Select(row => new Dictionary<string, object?>
        {
            ["place"] = row.Rank,
            ["name"] = row.Entry.Name,
            ["points"] = row.Entry.Tally.Points,
            ["answered"] = row.Entry.Tally.Answered,
        }),
    };

    public static Dictionary<string, object?> Question(Question question) => new()
    {
        ["id"] = question.Id,
        ["revision"] = question.Revision,
        ["topic"] = question.Topic,
        ["level"] = question.Difficulty.ToString(),
        ["status"] = question.Status.ToString(),
        ["prompt"] = question.Prompt,
    };

    public static Dictionary<string, object?> Queue(IReadOnlyList<Report> reports, IReadOnlyList<Proposal> suggestions) => new()
    {
        ["reports"] = reports.Select(report => new Dictionary<string, object?>
        {
            ["question"] = report.QuestionId,
            ["reason"] = report.Reason,
            ["note"] = report.Note,
            ["at"] = Instant(report.At),
        }),
        ["suggestions"] = suggestions.Select(suggestion => new Dictionary<string, object?>
        {
            ["kind"] = suggestion.Draft.Kind.ToString(),
            ["question"] = suggestion.Draft.Prompt,
            ["answer"] = suggestion.Draft.Answer,
            ["why"] = suggestion.Draft.Explain,
            ["topic"] = suggestion.Draft.Place,
            ["sources"] = suggestion.Draft.Sources,
            ["at"] = Instant(suggestion.At),
        }),
    };

    public static Dictionary<string, object?> Audit(AuditEntry entry, string by) => new()
    {
        ["at"] = Instant(entry.At),
        ["by"] = by,
        ["what"] = entry.What,
        ["subject"] = entry.Subject,
        ["before"] = entry.Before,
        ["after"] = entry.After,
    };

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
