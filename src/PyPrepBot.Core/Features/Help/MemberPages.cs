using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features.Help;

/// <summary>What everybody can do.</summary>
internal static class MemberPages
{
    public static IReadOnlyList<HelpPage> All { get; } =
    [
        new(
            "daily",
            "The daily challenge",
            ForModerators: false,
            "One question a day for the whole group. Press Answer on the card: your options are private and in an order of your own. "
            + "You read at once why you were right or wrong; the others see nothing before it closes. Easy gives 10 points, medium 15, "
            + "hard 20, expert 25, and one more for taking part. A hint halves them. "
            + "A streak counts challenges, and a freeze covers a missed one.",
            new Field("/challenge", "today's question; with a day, an earlier one for practice"),
            new Field("/answer B", "the same by typing: a letter, several letters, or text"),
            new Field("/leaderboard", "the week's board and your place; also month, season, all"),
            new Field("/report", "something is wrong with a question; two reports take it out until a moderator has looked")),
        new(
            "learning",
            "Learning",
            ForModerators: false,
            "A test has five questions that adapt to you, and tells you why after each. Finishing it gives 5 points, twice a week. "
            + "You may stop in the middle and go on later.",
            new Field("/quiz gil", "five questions on a topic; without a topic, a mix"),
            new Field("/learn gil", "a topic on one screen; without a topic, all of them"),
            new Field("/progress", "your rating, topics and streak")),
        new(
            "you",
            "You and your data",
            ForModerators: false,
            "You decide by which name you stand on boards, or that you stand on none. What is kept about you is yours to take along "
            + "or to have deleted.",
            new Field("/my settings", "your name on the boards, or hidden from them"),
            new Field("/my pause", "away for some days: they neither count nor break your streak"),
            new Field("/my export", "everything that is kept about you here, as files"),
            new Field("/my delete", "deletes you: first you see what goes, then you confirm"),
            new Field("/my link", "your accounts on both platforms of a linked group are one member"),
            new Field("/my unlink", "they are two members again"),
            new Field("/team create Lock pickers", "begin or join a team: its three best count each week")),
        new(
            "suggest",
            "Questions of your own",
            ForModerators: false,
            "Write a question, or make one from somebody's message by its menu (\"Make a question from this\"). You read at once what "
            + "has to be mended. A moderator decides; you are told, and your name stands on the card when it is asked.",
            new Field("/suggest", "a question that you would like to see asked")),
    ];
}
