using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Help;

/// <summary>The words of the help page.</summary>
internal static class HelpMessages
{
    private const int MostInARow = 5;

    public static ChatMessage Overview(StudyGroup group, DateTimeOffset? closes, DatedWindow? next, bool isModerator) => new(
        "What you can do here",
        [
            new Heading("What you can do here"),
            new Fields([
                .. ForEverybody,
                .. group.Linked.Count > 0 ? [new Field("/my link", "your accounts on both platforms are one member")] : (Field[])[],
                .. isModerator ? ForModerators : [],
            ]),
            new Paragraph("More about:"),
            .. Pages(isModerator),
            new Footnote(When(group, closes, next)),
        ]);

    public static ChatMessage Page(HelpPage page, bool isModerator) => new(
        page.Title,
        [
            new Heading(page.Title),
            new Paragraph(page.Intro),
            new Fields(page.Commands),
            .. Pages(isModerator),
        ]);

    private static IEnumerable<Block> Pages(bool isModerator) => HelpPages.All
        .Where(page => isModerator || !page.ForModerators)
        .Select(page => new Button(new ActionId(ShowHelpByButton.Verb, page.Name), page.Title))
        .Chunk(MostInARow)
        .Select(row => new ButtonRow(row));

    private static IReadOnlyList<Field> ForEverybody =>
    [
        new("/challenge", "today's question, answered in private"),
        new("/quiz gil", "five questions on a topic that adapt to you; without a topic, a mix"),
        new("/learn gil", "a topic on one screen; without a topic, all of them"),
        new("/leaderboard", "the week's board and your place; also month, season, all"),
        new("/progress", "your rating, topics and streak"),
        new("/report", "something is wrong with a question"),
    ];

    private static IReadOnlyList<Field> ForModerators =>
    [
        new("/group setup", "where, when and about what the challenge is posted"),
        new("/group status", "what comes next, and what is wrong"),
        new("/queue", "suggestions and reports that wait for a decision"),
    ];

    private static RichText When(StudyGroup group, DateTimeOffset? closes, DatedWindow? next)
    {
        var zone = GroupZone.Get(group.Schedule.Zone);
        return (closes, next) switch
        {
            ({ } now, _) => new RichText(
                "Today's challenge is open until ", new Moment(now, MomentStyle.DayAndTime, zone), "."),
            (_, { } later) => new RichText("The next challenge comes ", new Moment(later.Window.Opens, MomentStyle.DayAndTime, zone), "."),
            _ => (RichText)"This group has no days for challenges yet.",
        };
    }
}
