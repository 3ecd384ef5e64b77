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

    public static string ChannelWasDeleted => "the channel was deleted";

    /// <summary>To whoever set the group up, at the first refusal and at the one that halts the posts.</summary>
    public static ChatMessage Told(StudyGroup group, PostRefusal reason, string detail)
    {
        var what = group.Halt is null ? "A post could not be posted" : "Posting is halted";
        return new ChatMessage(
            $"{what}.",
            new Paragraph(new RichText(
                new Bold(what), " in ", Channel(group), $", because {Reason(reason, detail)}. ",
                group.Halt is null ? "The next refusal halts the schedule. " : "Days without a post harm no streak. ")),
            new Paragraph(Mend(reason, detail)));
    }

    /// <summary>What a moderator reads with other replies while posting is halted.</summary>
    public static Paragraph Notice(StudyGroup group, PostingHalt halt) => new(new RichText(
        new Bold("Posting is halted"), " in ", Channel(group), " since ",
        new Moment(halt.Since, MomentStyle.DayAndTime, GroupZone.Get(group.Schedule.Zone)),
        $", because {halt.Reason}. Mend that, then run ", new Code("/group setup"), ". Only moderators see this."));

    /// <summary>The channel by name where it is known.</summary>
    public static Inline Channel(StudyGroup group) => group switch
    {
        { ChannelName: { } name } => new Bold("#" + name),
        { Channel.Id: var id } => new Code(id),
        _ => new Plain("no channel"),
    };

    private static RichText Mend(PostRefusal reason, string detail) => reason switch
    {
        PostRefusal.MissingPermission => new RichText(
            "Give the bot ", new Bold(detail), " in that channel, then run ", new Code("/group setup"), "."),
        PostRefusal.ChannelGone => new RichText("Run ", new Code("/group setup"), " in a channel that the bot can see."),
        _ => new RichText("Unlock the channel, or run ", new Code("/group setup"), " in another one."),
    };
}
