using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>The words about posts that the platform does not take.</summary>
public static class HaltMessages
{
    /// <summary>Why a post was refused, to stand behind "because".</summary>
    public static string Reason(PostRefusal reason, string detail) => reason switch
    {
        PostRefusal.MissingPermission => $"the bot may not post there; it needs: {detail}",
        PostRefusal.ChannelGone => $"the channel is gone or hidden from the bot ({detail})",
        PostRefusal.Unclear => $"nobody can tell whether it arrived ({detail})",
        _ => $"the channel takes no messages from the bot ({detail})",
    };

    public static string ChannelIsLost => "the channel was deleted or archived, or the bot was removed from it";

    /// <summary>To whoever set the room up, at the first refusal and at the one that halts its posts.</summary>
    public static ChatMessage Told(GroupRoom room, PostRefusal reason, string detail)
    {
        var what = reason == PostRefusal.Unclear ? "A post may be missing"
            : room.Halt is null ? "A post could not be posted"
            : "Posting is halted";
        return new ChatMessage(
            $"{what}.",
            new Paragraph(new RichText(
                new Bold(what), " in ", Channel(room), $", because {Reason(reason, detail)}. ",
                reason == PostRefusal.Unclear ? "It is not sent again by itself: better none than two. "
                    : room.Halt is null ? "The next refusal halts the schedule. "
                    : "Days without a post harm no streak. ")),
            new Paragraph(Mend(reason, detail)));
    }

    /// <summary>What moderators read with other replies while posting is halted in a room.</summary>
    public static IEnumerable<Paragraph> Notices(StudyGroup group) => group.Rooms.Where(room => room.Halt is not null).Select(room =>
        new Paragraph(new RichText([
            new Bold("Posting is halted"), new Plain(" in "), .. Place(group, room), new Plain(" since "),
            new Moment(room.Halt!.Since, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone)),
            new Plain($", because {room.Halt.Reason}. "),
            new Plain(room.Halt.ChannelIsGone
                ? "It goes on by itself when the bot is back in it. For another channel run "
                : "Mend that, then run "),
            new Code("/group setup"),
            new Plain(group.Linked.Count > 0 ? " there. Only moderators see this." : ". Only moderators see this."),
        ])));

    /// <summary>The channel, and where it is as soon as there are several.</summary>
    public static IReadOnlyList<Inline> Place(StudyGroup group, GroupRoom room) => group.Linked.Count > 0
        ? [Channel(room), new Plain($" on {room.Channel.Platform}")]
        : [Channel(room)];

    /// <summary>The channel by name where it is known.</summary>
    public static Inline Channel(GroupRoom? room) => room switch
    {
        { ChannelName: { } name } => new Bold("#" + name),
        { Channel.Id: var id } => new Code(id),
        _ => new Plain("no channel"),
    };

    private static RichText Mend(PostRefusal reason, string detail) => reason switch
    {
        PostRefusal.MissingPermission => new RichText(
            "Give the bot ", new Bold(detail), " in that channel, then run ", new Code("/group setup"), "."),
        PostRefusal.Unclear => new RichText(
            "Please look into the channel. If a challenge is missing there, run ", new Code("/group setup"),
            " in it and press \"Post the first challenge now\"."),
        PostRefusal.ChannelGone => new RichText("Run ", new Code("/group setup"), " in a channel that the bot can see."),
        _ => new RichText("Unlock the channel, or run ", new Code("/group setup"), " in another one."),
    };
}
