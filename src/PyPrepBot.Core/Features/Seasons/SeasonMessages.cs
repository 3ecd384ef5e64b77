using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Seasons;

/// <summary>The words about seasons.</summary>
internal static class SeasonMessages
{
    public static ChatMessage Shown(SeasonList seasons, DateOnly today) => new(
        "Seasons of this group",
        [
            new Heading("Seasons of this group"),
            seasons.Count == 0
                ? new Paragraph(new RichText(
                    "There was none yet. ", new Code("/group season start Winter cup"), " begins one with this week."))
                : new Fields([.. seasons.Reverse().Take(10).Select(season => new Field(season.Name, State(season, today)))]),
            new Footnote(new RichText(new Code("/leaderboard season"), " shows the running one to everybody.")),
        ]);

    public static ChatMessage Started(NamedSeason season) => Said(
        "The season has begun.",
        new RichText(
            new Bold(season.Name), $" counts from Monday, {Day(season.First)}, on. ", new Code("/leaderboard season"), " shows its board; ",
            new Code("/group season end"), $" ends it, and by itself it ends on {Day(season.EndsOn)}."));

    public static ChatMessage Ended(StudyGroup group, NamedSeason season) => Said(
        "The season ends with this week.",
        new RichText(
            new Bold(season.Name), $" ends with this week, on {Day(season.EndsOn)}. Its recap is posted ",
            new Moment(
                WeeklyBoard.PostedAt(group.Schedule, GroupWeek.MondayOf(season.EndsOn)), MomentStyle.DayAndTime,
                GroupZone.Get(group.Schedule.Zone)),
            ", with the board of the week. No points are deleted."));

    public static ChatMessage CalledOff(NamedSeason season) => Said(
        "The season is called off.", new RichText(new Bold(season.Name), " had not begun, so it is called off."));

    public static ChatMessage OneRunsAlready(NamedSeason season, DateOnly today) => season.First > today
        ? Said(
            "A season is to begin already.",
            new RichText(
                new Bold(season.Name), $" begins on {Day(season.First)}. ", new Code("/group season end"),
                " calls it off; then another can begin."))
        : Said(
            "A season runs already.",
            new RichText(
                new Bold(season.Name), $" runs since {Day(season.First)}. ", new Code("/group season end"),
                " ends it; then another can begin."));

    public static ChatMessage NoneRuns() => Said(
        "No season runs.",
        new RichText("No season runs that could be ended. ", new Code("/group season start Winter cup"), " begins one."));

    public static ChatMessage NameMissing(int longest) => Said(
        "The season needs a name.",
        new RichText(
            string.Create(CultureInfo.InvariantCulture, $"The season needs a name of up to {longest} characters: "),
            new Code("/group season start Winter cup"), "."));

    public static ChatMessage NotSetUp() => Said(
        "The group is not set up yet.",
        new RichText("This group is not set up yet: ", new Code("/group setup"), " does it in four steps."));

    /// <summary>For the audit.</summary>
    public static string Line(SeasonList seasons, DateOnly today) => seasons.Newest(today) is { } newest
        ? $"{newest.Name}, {Day(newest.First)} to {(newest.Last is { } last ? Day(last) : "an open end")}"
        : "none";

    private static string State(NamedSeason season, DateOnly today) =>
        $"{Day(season.First)} to {Day(season.EndsOn)}{(season.IsOver(today) ? "" : season.IsRunning(today) ? ", running" : ", to begin")}";

    private static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
