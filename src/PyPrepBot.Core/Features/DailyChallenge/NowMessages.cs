using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>What a moderator reads who wants the challenge posted now.</summary>
internal static class NowMessages
{
    public static ChatMessage Posted(StudyGroup group, Challenge challenge) => Said(
        "The challenge is on its way.",
        new RichText("The challenge is on its way to the channel. ").Then(ChallengeWords.Closes(group, challenge)));

    public static ChatMessage AlreadyPosted(StudyGroup group, Challenge challenge) => Said(
        "The challenge is open already.",
        new RichText("The challenge is open already, and no day has two. ").Then(ChallengeWords.Closes(group, challenge))
            .With(" ", new Code("/challenge"), " shows it."));

    public static ChatMessage NotNow(StudyGroup group, DatedWindow? next) => Said(
        "No challenge can be opened now.",
        next is { } window
            ? new RichText(
                "The schedule has no challenge to open now. The next one comes by itself ",
                new Moment(window.Window.Opens, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone)), ".")
            : new RichText("The schedule of this group has no days. ", new Code("/group setup"), " gives it some."));

    public static ChatMessage CountsAsTodays(StudyGroup group, DateOnly today, DatedWindow? next) => new(
        "No challenge is to be opened now.",
        [
            .. NotNow(group, next).Blocks,
            new Paragraph("Shall one be posted now all the same? It counts as today's, so today has no other."),
            new ButtonRow(new Button(new ActionId(SetupVerb.PostAsTodays, ChallengeDate.Text(today)), "Yes, post today's now")),
        ]);

    public static ChatMessage NotPosting() => Said(
        "Nothing is posted here.",
        new RichText(
            "Nothing is posted here yet, or no longer. ", new Code("/group setup"), " starts it; ",
            new Code("/group status"), " has the reason."));

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
