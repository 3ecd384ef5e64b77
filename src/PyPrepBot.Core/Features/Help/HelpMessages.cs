using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Help;

/// <summary>The words of the help page.</summary>
internal static class HelpMessages
{
    public static ChatMessage Overview(StudyGroup group, DatedWindow? open, DatedWindow? next) => new(
        "What you can do here",
        [
            new Heading("What you can do here"),
            new Fields(
                new Field("/challenge", "today's question, answered in private"),
                new Field("/quiz gil", "five questions on a topic that adapt to you; without a topic, a mix"),
                new Field("/leaderboard", "the week's board and your place; also month, season, all"),
                new Field("/progress", "your rating, topics and streak"),
                new Field("/report", "something is wrong with a question")),
            new Footnote(When(group, open, next)),
        ]);

    private static RichText When(StudyGroup group, DatedWindow? open, DatedWindow? next)
    {
        var zone = GroupZone.Get(group.Schedule.Zone);
        return (open, next) switch
        {
            ({ } now, _) => new RichText("Today's challenge is open until ", new Moment(now.Window.Closes, MomentStyle.DayAndTime, zone), "."),
            (_, { } later) => new RichText("The next challenge comes ", new Moment(later.Window.Opens, MomentStyle.DayAndTime, zone), "."),
            _ => (RichText)"This group has no days for challenges yet.",
        };
    }
}
