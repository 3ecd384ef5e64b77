using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features;

/// <summary>How a challenge is spoken of, wherever it is.</summary>
internal static class ChallengeWords
{
    public static string Withdrawn => "This question was withdrawn; your streak and points stay. ";

    public static string Title(Challenge challenge, Question question) =>
        $"Daily · #{challenge.Number} · {question.Topic} · {CardMessages.Level(challenge.Difficulty)} · "
        + $"{Scoring.BasePoints(challenge.Difficulty)} points";

    // Platforms show an instant by the reader's own clock, so the group's hour stands beside it.
    public static RichText Closes(StudyGroup group, Challenge challenge) => new(
        "Closes ",
        Instant(group, challenge.Window.Closes),
        string.Create(
            CultureInfo.InvariantCulture,
            $" ({TimeZoneInfo.ConvertTime(challenge.Window.Closes, GroupZone.Get(group.Schedule.Zone)):HH:mm} {group.Schedule.Zone})."));

    /// <param name="next">The window that opens next; null when the schedule has none.</param>
    public static RichText NoneOpen(StudyGroup group, DatedWindow? next) => next is { } window && group.RemovedAt is null
        ? new RichText("No challenge is open now. The next one comes ", Instant(group, window.Window.Opens), ".")
        : group.RemovedAt is not null ? "No challenge is open now: the group's moderators took it down."
        : group.Schedule.Skipped.Any(range => range.IsEndless)
            ? "No challenge is open now: the group takes a break, and no streak suffers."
            : "No challenge is open now, and none is planned: the schedule of this group has no days.";

    public static string Result(AnswerGiven answer) => answer.Verdict switch
    {
        Verdict.Correct or Verdict.Typo => "right",
        Verdict.Partial => "partly right",
        _ => "not right",
    };

    private static Moment Instant(StudyGroup group, DateTimeOffset at) =>
        new(at, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone));
}
