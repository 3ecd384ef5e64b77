using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>The words about the days to come. A question's text is never among them: moderators answer too.</summary>
internal static class ScheduleBoardMessages
{
    public static ChatMessage Days(StudyGroup group, int days, IReadOnlyList<PlannedDay> planned, DateOnly today, string? note)
    {
        var title = days == 1 ? "Today" : string.Create(CultureInfo.InvariantCulture, $"The next {days} days");
        return new ChatMessage(title, [
            new Heading(title),
            .. note is null ? (Block[])[] : [new Paragraph(new RichText(new Bold(note)))],
            new Paragraph(ScheduleMessages.Line(group)),
            .. Paused(group, today),
            .. planned.Count > 0
                ? [new Fields([.. planned.Select(day => new Field(Day(day.Date), State(day)))])]
                : (Block[])[new Paragraph("No challenge is planned on any of them.")],
            .. Themes(group),
            .. Controls(days, planned, today),
            new Footnote(new RichText(
                new Code("/schedule skip"), ", ", new Code("/schedule pin"), " and ", new Code("/schedule theme"), " change more.")),
        ]);
    }

    public static ChatMessage NoDate(string typed) => Said(
        "That is no date.",
        new RichText(new Code(Cut(typed)), " is no date. Try ", new Code(string.Join(", ", DateWords.Examples)), ". Nothing was changed."));

    public static ChatMessage BadRange(string fault) => Said(
        "These dates cannot be used.", $"That {fault}. Nothing was changed.");

    public static ChatMessage Missing(string what, string example) => Said(
        $"{what} is missing.", new RichText($"{what} is missing. Like this: ", new Code(example), "."));

    public static ChatMessage TooLate(DateOnly date) => Said(
        "It is too late for that.", $"The challenge of {Day(date)} is open or over, so it stays as it is. Nothing was changed.");

    public static ChatMessage NotLive(string id) => Said(
        "There is no such question to ask.",
        new RichText(
            "There is no live question ", new Code(Cut(id)), " in this group's bank: it is misspelt, a draft, retired or set aside. ",
            "Nothing was changed."));

    public static ChatMessage NoTopic(string typed, IReadOnlyList<string> nearest) => Said(
        "There is no such topic.",
        new RichText(
            "There is no topic ", new Code(Cut(typed)), ". The nearest are ", new Code(string.Join(", ", nearest)),
            ". Nothing was changed."));

    public static ChatMessage Unreadable(string what, string typed, IReadOnlyList<string> examples) => Said(
        $"That could not be read as {what}.",
        new RichText(
            new Code(Cut(typed)), $" could not be read as {what}. Try ", new Code(string.Join(", ", examples)), ". Nothing was changed."));

    /// <param name="isAsked">The schedule has a challenge on that date.</param>
    public static string Pinned(string id, DateOnly date, bool isAsked) => isAsked
        ? $"{id} is pinned to {Day(date)}."
        : $"{id} is pinned to {Day(date)}, on which the schedule has no challenge: it is asked if you post one that day.";

    /// <param name="isLate">Its hour has passed, and what was due is not made up for.</param>
    public static string AskedAgain(DateOnly date, bool isLate) => isLate
        ? $"{Day(date)} is not skipped any more, but its hour has passed: /schedule post asks its question now."
        : $"{Day(date)} has a challenge again.";

    public static ChatMessage NotSetUp() => Said(
        "The group is not set up yet.",
        new RichText("This group has no schedule yet: ", new Code("/group setup"), " gives it one in four steps."));

    public static string Day(DateOnly date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Range(DateRange range) => range.IsEndless ? $"from {Day(range.First)} on"
        : range.First == range.Last ? Day(range.First)
        : $"{Day(range.First)} to {Day(range.Last)}";

    private static RichText State(PlannedDay day) => day switch
    {
        { IsSkipped: true, Challenge: null or { Status: ChallengeStatus.Planned } } => "skipped",
        { Challenge: null } => "nothing reserved yet",
        { Question: null } => new RichText(new Code(day.Challenge.QuestionId), ", which is not in the bank any more"),
        _ => new RichText(
            $"{day.Question.Topic} · {CardMessages.Level(day.Challenge.Difficulty)} · ", new Code(day.Question.Id), Status(day)),
    };

    private static string Status(PlannedDay day) => day.Challenge!.Status switch
    {
        ChallengeStatus.Open => " · open now",
        ChallengeStatus.Closed => " · closed",
        ChallengeStatus.Void => " · void",
        _ => day.IsPinned ? " · pinned" : "",
    };

    private static IEnumerable<Block> Paused(StudyGroup group, DateOnly today) => group.Schedule.Skipped
        .Where(range => range.IsPauseOn(today))
        .Select(range => new Paragraph(new RichText(
            new Bold("Paused "), Range(range), ". ", new Code("/schedule resume"), " goes on at once. No streak suffers.")));

    private static IEnumerable<Block> Themes(StudyGroup group) => group.Settings.Themes.All
        .Select(theme => new Paragraph($"The week of {Day(theme.Key)} is about {theme.Value}."));

    private static IEnumerable<Block> Controls(int days, IReadOnlyList<PlannedDay> planned, DateOnly today)
    {
        var open = planned.Where(day => !day.IsSkipped && (day.IsPlanned || day.Challenge is null)).ToList();
        var menus = new (string Verb, string Label, List<PlannedDay> Days)[]
        {
            (ScheduleVerb.Swap, "Swap the question of a day", open.FindAll(day => day.IsPlanned)),
            (ScheduleVerb.Skip, "Skip a day", open),
            (ScheduleVerb.Ask, "Ask again on a skipped day", [.. planned.Where(day => day.IsSkipped && day.Date >= today)]),
        };
        return menus.Where(menu => menu.Days.Count > 0).Select(menu => new SelectMenu(
            ScheduleVerb.Of(menu.Verb, days), menu.Label, [.. menu.Days.Select(day => new SelectOption(ValueOf(day), Day(day.Date)))]));
    }

    // With what was shown, so that of two who swap it one does.
    private static string ValueOf(PlannedDay day) => $"{ChallengeDate.Text(day.Date)} {day.Challenge?.QuestionId}".TrimEnd();

    private static string Cut(string typed) => WellFormed.Of(typed.Length <= 60 ? typed : typed[..60] + "…");

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
