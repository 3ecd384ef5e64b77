using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What a moderator reads when setting a group up.</summary>
internal static class GroupSetupMessages
{
    private const int MostEchoed = 60;

    public static ChatMessage Summary(StudyGroup group, GroupRoom room, DatedWindow? next, IReadOnlyList<string> lacks) => new(
        "The group is set up.",
        [
            new Heading("The group is set up"),
            new Fields(
                new Field("Channel", new RichText(HaltMessages.Place(group, room))),
                new Field("Zone", group.Schedule.Zone),
                new Field("Hour", ScheduleMessages.Hour(group.Schedule.PostAt)),
                new Field("Days", WeekdayWords.Of(group.Schedule.Days)),
                new Field("About", $"{SettingWords.Topics(group.Settings.Topics)}, levels {SettingWords.Levels(group.Settings.Levels)}"),
                new Field("Next challenge", Next(group, next)),
                new Field("Weekly board", Board(group.Schedule))),
            .. lacks.Count > 0 ? [Missing(room, lacks)] : (Block[])[],
            new ButtonRow(
                new Button(SetupVerb.Of(SetupVerb.TestCard), "Send a test card to me"),
                new Button(SetupVerb.Of(SetupVerb.PostNow), "Post the first challenge now", ButtonStyle.Primary)),
            new Footnote(new RichText(
                "Run ", new Code("/group setup"), " again to change one thing and keep the rest; ",
                new Code("/group status"), " has what comes.")),
        ]);

    public static Paragraph Missing(GroupRoom room, IReadOnlyList<string> lacks) => new(new RichText(
        new Bold("Not ready yet:"), " in ", HaltMessages.Channel(room), " the bot lacks ", new Bold(string.Join(", ", lacks)),
        ". Give it that in the channel's permissions, then run ", new Code("/group setup"), " again."));

    public static Paragraph Overtaken(string now) => new(new RichText(
        new Bold("Somebody changed the group meanwhile."), $" It is now: {now}. Press Finish again to have what stands below."));

    public static ChatMessage InviteFirst(string command) => Said(
        "The bot is not in this channel yet.",
        new RichText(
            "The bot is not in this channel yet, so it could not post here. Please invite it first: type ", new Code("/invite @PyPrepBot"),
            " here, then ", new Code(command), " again. Nothing was changed."));

    public static ChatMessage TestCard(Question question, IReadOnlyList<string> shown) => new(
        "A test card",
        [
            new Heading("This is only a test"),
            new Paragraph("So a challenge looks to a member. It counts for nobody, and only you see it."),
            new Divider(),
            .. QuestionCard.Preview(question, shown),
        ]);

    public static ChatMessage NoQuestions() => Said(
        "There are no questions yet.", "There are no questions in the bank yet. Whoever runs the bot finds the reason in its log.");

    public static ChatMessage UnknownChannel(string typed) => Said(
        "There is no such channel.",
        new RichText(
            Typed(typed), " is no channel that can be found. Type # and choose it from Slack's own list, or go there and type ",
            new Code("/group setup"), ". Nothing was changed."));

    public static ChatMessage UnknownZone(string typed) => Said(
        "There is no such time zone.",
        new RichText(
            "There is no time zone ", Typed(typed), ". The nearest are ",
            new Code(string.Join(", ", ZoneSuggestions.For(WellFormed.Of(typed)))), ". Nothing was changed."));

    public static ChatMessage UnreadableHour(string typed) => Unreadable("an hour", typed, HourWords.Examples);

    public static ChatMessage UnreadableDays(string typed) => Unreadable("days", typed, WeekdayWords.Examples);

    private static ChatMessage Unreadable(string what, string typed, IReadOnlyList<string> examples) => Said(
        $"That could not be read as {what}.",
        new RichText(
            Typed(typed), $" could not be read as {what}. Try ", new Code(string.Join(", ", examples)),
            ". Nothing was changed."));

    // Enough to know it again; a page of it would push what helps off the screen.
    private static Code Typed(string typed)
    {
        var text = WellFormed.Of(typed);
        return new Code(text.Length <= MostEchoed ? text : WellFormed.Of(text[..MostEchoed]) + "…");
    }

    private static RichText Next(StudyGroup group, DatedWindow? next) => next is { } window
        ? new RichText(new Moment(window.Window.Opens, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone)))
        : "none: there are no days";

    private static string Board(Schedule schedule) =>
        $"{schedule.BoardDay} at {ScheduleMessages.Hour(schedule.BoardAt)}: the top ten of the week that ended";

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
