using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>The words about taking a group down.</summary>
internal static class RemovalMessages
{
    public static ChatMessage Preview(int members, int challenges) => new(
        "Take this group down?",
        [
            new Heading("Take this group down?"),
            new Paragraph("Posting stops at once. For 7 days you can bring everything back; after that it is deleted for good:"),
            new Fields(
                new Field("Members", string.Create(CultureInfo.InvariantCulture, $"{members}, with points, streaks, ratings and answers")),
                new Field("Challenges", string.Create(CultureInfo.InvariantCulture, $"{challenges}, with their boards")),
                new Field("Besides", "settings, schedule, the group's own questions, suggestions, reports and the audit")),
            new Paragraph(new RichText("Messages in the channel stay. ", new Code("/group export"), " keeps a copy for you first.")),
            new ButtonRow(new Button(RemovalVerb.Of(RemovalVerb.Remove), "Take it down", ButtonStyle.Danger)),
            new Footnote("Nothing is changed unless you press it."),
        ]);

    public static ChatMessage Removed(StudyGroup group, DateTimeOffset removed) => new(
        "The group is taken down.",
        [
            new Paragraph(new RichText(
                new Bold("The group is taken down."), " Nothing is posted any more. Everything is deleted ",
                new Moment(removed + RemovalRules.UndoFor, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone)),
                "; until then the button, or ", new Code("/group setup"), ", brings it back.")),
            new ButtonRow(new Button(RemovalVerb.Of(RemovalVerb.Undo), "Undo: bring it back", ButtonStyle.Primary)),
        ]);

    public static ChatMessage Back(StudyGroup group, DateTimeOffset now) => Said(
        "The group is back.",
        ChallengeWindows.Next(group.Schedule, now) is { } next && group.IsPosting
            ? new RichText(
                "The group is back, as it was. The next challenge comes ",
                new Moment(next.Window.Opens, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone)), ".")
            : "The group is back, as it was.");

    public static ChatMessage NotRemoved() => Said(
        "The group is not taken down.", "The group is not taken down, so there is nothing to undo.");

    public static ChatMessage Deleted() => Said(
        "The group was deleted.",
        new RichText(
            "The group was deleted when its 7 days were over, so there is nothing left to bring back. ", new Code("/group setup"),
            " begins anew."));

    public static ChatMessage UnlinkFirst() => Said(
        "The group is linked.",
        new RichText(
            "This group shares its challenge with another place, whose members would lose theirs too. ", new Code("/group unlink"),
            " parts them; then run this again. Nothing was changed."));

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
