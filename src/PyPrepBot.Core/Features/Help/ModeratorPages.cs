using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features.Help;

/// <summary>What moderators can do besides.</summary>
internal static class ModeratorPages
{
    public static IReadOnlyList<HelpPage> All { get; } =
    [
        new(
            "group",
            "Running the group",
            ForModerators: true,
            "Set-up takes four steps and may be run again at any time. Whoever set the group up hears in private when something is wrong "
            + "or runs dry. Each change is noted with its old value; one of the settings can be undone for a day.",
            new Field("/group setup", "where, when and about what the challenge is posted"),
            new Field("/group status", "what comes next, what is wrong, how long the questions last"),
            new Field("/group settings", "all settings: look, change, undo; who else moderates"),
            new Field("/group season", "a season of the board: start it, end it"),
            new Field("/group link", "one group on two platforms: same challenge, one board"),
            new Field("/group unlink", "each place goes on by itself again"),
            new Field("/group export", "everything of the group as a file"),
            new Field("/group remove", "takes the group away; for seven days it can be undone")),
        new(
            "calendar",
            "The calendar",
            ForModerators: true,
            "Questions are reserved a week ahead. A skipped day has no challenge and breaks no streak. Whatever you do, a day never "
            + "has two.",
            new Field("/schedule show", "the next days: topic and level; swap or skip"),
            new Field("/schedule set", "hour, days, and when a challenge closes"),
            new Field("/schedule skip", "no challenge on a date, or from one to another"),
            new Field("/schedule pause", "nothing is posted until you say so, or until a date"),
            new Field("/schedule resume", "goes on"),
            new Field("/schedule post", "today's challenge now, if it was not posted"),
            new Field("/schedule pin", "a certain question on a date"),
            new Field("/schedule theme", "a week about one topic")),
        new(
            "questions",
            "Questions",
            ForModerators: true,
            "What you write is checked at once, and asked in this group only. An edit is a new version: answers keep the one they saw. "
            + "What members suggest waits in the queue; each decision is told to its author.",
            new Field("/queue", "what waits for a decision, one item a screen"),
            new Field("/question add", "a form for each kind of question"),
            new Field("/question edit", "a new version of a question"),
            new Field("/question show", "a question with its answer"),
            new Field("/question preview", "how it looks, and whether it fits both platforms"),
            new Field("/question search", "finds questions by words"),
            new Field("/question history", "who changed it, and when"),
            new Field("/question retire", "is not asked any more"),
            new Field("/question restore", "is asked again"),
            new Field("/question import", "questions from a file: first a check, then all of them or none"),
            new Field("/question export", "questions as a file")),
        new(
            "mending",
            "When a question is wrong",
            ForModerators: true,
            "Two reports, or answers that point to a wrong key, take a question out of rotation and put it into the queue. "
            + "Correcting it marks all answers anew: points, boards, streaks and ratings heal, nobody loses points, and one note says so.",
            new Field("/question regrade", "accept another answer, correct the key, or void: first you see what would change"),
            new Field("/question stats", "how hard it is, whether it tells members apart, which options draw"),
            new Field("/insights", "who takes part, what is hard, which questions are out of line")),
        new(
            "people",
            "People",
            ForModerators: true,
            "For thanks, and for abuse. The member is told, and sees it in their settings.",
            new Field("/award", "points for something that no question asks, with a reason"),
            new Field("/moderate", "mute suggestions and reports, leave out of boards, reset a name"),
            new Field("/audit", "who changed what, and when")),
    ];
}
