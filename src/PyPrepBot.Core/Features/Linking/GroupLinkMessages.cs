using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>What moderators read who join a channel of one platform with a group on another.</summary>
internal static class GroupLinkMessages
{
    private const int MostButtons = 5;
    private const int MostOfName = 50;

    public static ChatMessage Given(LinkCode code) => new(
        $"Your code is {code.Text}.",
        [
            new Heading("A code to link this group"),
            new Paragraph(new RichText(
                "In the channel on the other platform, a moderator of that place types ", new Code($"/group link {code.Text}"),
                ". It shows what will happen and asks before anything does.")),
            new Footnote("Good for ten minutes and for one time. This group's schedule and board go on for both."),
        ]);

    public static ChatMessage Plan(JoinPlan plan, DatedWindow? next, int hosts, int guests) => new(
        "This is what linking does.",
        [
            new Heading("This is what linking does"),
            new Paragraph(new RichText([
                new Plain("This channel joins the group of "), .. Places(plan.Host),
                new Plain(". Both have the same challenge at the same time, and one board."),
            ])),
            new Fields([
                new Field("What goes on", Schedule(plan.Host, next)),
                new Field("What rests", plan.Guest.IsSetUp || guests > 0
                    ? "this channel's own schedule, points and board; unlinking brings them back as they are"
                    : "nothing: nobody has set this place up or answered here"),
                new Field("Members in four weeks", $"{Text(hosts)} there, {Text(guests)} here"),
            ]),
            new ButtonRow(new Button(LinkVerb.JoinBy(plan.Code), "Link", ButtonStyle.Primary)),
            new Footnote(new RichText(
                "Members who are in both places become one with ", new Code("/my link"), ". ", new Code("/group unlink"),
                " undoes all this.")),
        ]);

    public static ChatMessage Linked(StudyGroup host) => new(
        "The channels are linked.",
        new Paragraph(new RichText([
            new Bold("The channels are linked."), new Plain(" From now on "), .. Places(host),
            new Plain(" share one challenge and one board."),
        ])),
        new Paragraph(new RichText(
            "The next challenge comes to all of them. Members who are in both places become one with ", new Code("/my link"), "; ",
            new Code("/group status"), " has every channel, ", new Code("/group unlink"), " undoes it.")));

    public static ChatMessage PartPlan(StudyGroup host, IReadOnlyList<GroupRoom> rooms) => new(
        "This is what unlinking does.",
        [
            new Heading("This is what unlinking does"),
            new Paragraph(new RichText(
                "Each place has its own challenge and board again: the linked one what it had before, the other one all that was answered ",
                "together. Nothing is deleted, and nothing that was due meanwhile is made up for.")),
            new ButtonRow([.. rooms.Take(MostButtons).Select(room => new Button(
                LinkVerb.PartFrom(GroupDirectory.IdOf(room.Channel)), Label(host, room), ButtonStyle.Danger))]),
        ]);

    public static ChatMessage Parted() => Said(
        "The channels are not linked any more.",
        new RichText(
            "The channels are not linked any more, and each goes on by itself. ", new Code("/group status"), " has what comes next."));

    public static ChatMessage LinkedAlready(StudyGroup? host) => Said(
        "This place is linked already.",
        new RichText([
            new Plain("This place is linked already"),
            .. host is null ? (Inline[])[] : [new Plain(": "), .. Places(host), new Plain(" share one challenge and one board")],
            new Plain(". "), new Code("/group unlink"), new Plain(" undoes it."),
        ]));

    public static ChatMessage NotLinked() => Said(
        "This group is not linked.",
        new RichText("This group is not linked with another place. ", new Code("/group link"), " gives a code with which it can be."));

    public static ChatMessage SetUpFirst() => Said(
        "Set the group up first.",
        new RichText(
            "The group whose schedule goes on has to have one: run ", new Code("/group setup"), " here, then ", new Code("/group link"),
            " again. Or give the code in the place that is set up already."));

    public static ChatMessage SameGroup() => Said(
        "This code is of this very group.",
        "This code is of this very group. Type it in the channel on the other platform that is to join.");

    public static ChatMessage HasGuests(StudyGroup own) => Said(
        "This group has linked channels itself.",
        new RichText([
            new Plain("This group has linked channels itself: "), .. Places(own), new Plain(". To join another group, "),
            new Code("/group unlink"), new Plain(" those first; or let the other one join this group with a code from here."),
        ]));

    public static ChatMessage HostIsGone() => Said(
        "That group cannot be joined now.",
        new RichText(
            "That group cannot be joined now: it was linked with another one meanwhile, or is gone. ", new Code("/group link"),
            " there tells more."));

    public static ChatMessage NoChannel() => Said(
        "This is no channel.",
        "A code joins the channel in which it is typed, and this is a private conversation. Please type it in the channel itself.");

    public static ChatMessage InviteFirst() => Said(
        "The bot is not in this channel yet.",
        new RichText(
            "The bot is not in this channel yet, so it could not post here. Please invite it first: type ", new Code("/invite @PyPrepBot"),
            " here, then the command again. Nothing was changed."));

    private static RichText Schedule(StudyGroup host, DatedWindow? next)
    {
        var at = $"{host.Schedule.PostAt.ToString("HH:mm", CultureInfo.InvariantCulture)} {host.Schedule.Zone}";
        return next is { } window
            ? new RichText(
                $"their schedule, points and board: a challenge at {at}, the next one ",
                new Moment(window.Window.Opens, MomentStyle.DayAndTime, GroupZone.Get(host.Schedule.Zone)))
            : $"their schedule, points and board: a challenge at {at}, on no day so far";
    }

    private static IReadOnlyList<Inline> Places(StudyGroup group) =>
        [.. group.Rooms.SelectMany((room, index) => (IEnumerable<Inline>)[
            new Plain(index == 0 ? "" : " and "), HaltMessages.Channel(room), new Plain($" on {room.Channel.Platform}")])];

    // A button's label has an end; a channel's name is cut off well before it.
    private static string Label(StudyGroup host, GroupRoom room)
    {
        var name = room.ChannelName ?? room.Channel.Id;
        return host.Linked.Count == 1
            ? "Unlink"
            : $"Unlink {(name.Length > MostOfName ? WellFormed.Of(name[..MostOfName]) : name)} on {room.Channel.Platform}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
