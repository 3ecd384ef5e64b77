using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupLife;

/// <summary>What becomes of a group when something happens to one of its rooms. Hearing it twice changes nothing.</summary>
internal static class RoomChanges
{
    public static StudyGroup After(StudyGroup group, SpaceChange change, DateTimeOffset now) => change switch
    {
        SpaceLeft => Absent(group, change, hasLeft: true),
        SpaceJoined => Absent(group, change, hasLeft: false),
        ChannelLost lost => At(group, lost.Channel, room => Lost(room, now)),
        ChannelBack back => Back(group, back.Channel, now),
        BotInvited invited => Back(group, invited.Channel, now),
        ChannelRenamed renamed => At(group, renamed.Channel, room => room with { ChannelName = WellFormed.Of(renamed.Name) }),
        ChannelMoved moved => At(group, moved.Channel, room => room with { Channel = moved.Channel with { Id = moved.NewId } }),
        _ => group,
    };

    private static StudyGroup At(StudyGroup group, ChannelRef channel, Func<GroupRoom, GroupRoom> change) =>
        group.RoomAt(channel) is { } room ? group.With(channel, change(room)) : group;

    private static StudyGroup Absent(StudyGroup group, SpaceChange change, bool hasLeft) =>
        group.Id == GroupDirectory.IdOf(change.Platform, change.Space)
            ? group with { HasLeft = hasLeft }
            : group with
            {
                Linked = new LinkedRooms(group.Linked.Select(room =>
                    room.IsIn(change.Platform, change.Space) ? room with { HasLeft = hasLeft } : room)),
            };

    private static GroupRoom Lost(GroupRoom room, DateTimeOffset now) => room.Halt is { ChannelIsGone: true } ? room : room with
    {
        Halt = new PostingHalt(now, HaltMessages.ChannelIsLost) { ChannelIsGone = true },
    };

    // Only such a halt: a permission that is missing is not mended by this. What was due meanwhile is not made up for.
    private static StudyGroup Back(StudyGroup group, ChannelRef channel, DateTimeOffset now) =>
        group.RoomAt(channel) is { Halt.ChannelIsGone: true } room
            ? (group.IsPosting ? group : group with { ScheduledSince = now }).With(channel, room with { Halt = null, Refusals = 0 })
            : group;
}
