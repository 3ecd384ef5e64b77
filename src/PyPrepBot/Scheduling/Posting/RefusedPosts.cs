using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>Counts each room's refusals in a row, halts its posts after the second one, and tells whoever set the room up.</summary>
internal sealed partial class RefusedPosts(
    IGroupStore groups, ChatRooms rooms, IGroupSchedules schedules, TimeProvider time, ILogger<RefusedPosts> logger)
{
    private const int MostInARow = 2;

    public async Task NoteAsync(Post post, PostRefusedException refused, CancellationToken cancellation)
    {
        Log.Refused(logger, post.Slot, refused.Reason);
        var (halt, wasHalted) = (HaltOf(refused), false);
        var changed = await groups.ChangeAsync(
            post.Group,
            group =>
            {
                // A post of a channel that the group has left meanwhile says nothing about the new one.
                wasHalted = group.RoomAt(post.Channel) is not { Halt: null };
                return wasHalted ? group : After(group, post.Channel, refused, halt);
            },
            cancellation);
        if (wasHalted || changed?.RoomAt(post.Channel) is not { } room)
        {
            return;
        }

        if (room.Halt is not null)
        {
            await schedules.ApplyAsync(changed, cancellation);
        }

        await TellAsync(changed.Id, room, post, refused, cancellation);
    }

    /// <summary>A post that arrives ends a row of refusals.</summary>
    public async Task ArrivedAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        if (group.RoomAt(post.Channel) is { Refusals: > 0 })
        {
            await groups.ChangeAsync(group.Id, kept => Arrived(kept, post.Channel), cancellation);
        }
    }

    private static StudyGroup Arrived(StudyGroup group, ChannelRef channel) =>
        group.RoomAt(channel) is { } room ? group.With(channel, room with { Refusals = 0 }) : group;

    // One that may have arrived says nothing about the next one.
    private static StudyGroup After(StudyGroup group, ChannelRef channel, PostRefusedException refused, PostingHalt halt) =>
        refused.Reason != PostRefusal.Unclear && group.RoomAt(channel) is { } room
            ? group.With(channel, room.Refused(halt, MostInARow))
            : group;

    private PostingHalt HaltOf(PostRefusedException refused) =>
        new(time.GetUtcNow(), HaltMessages.Reason(refused.Reason, refused.Detail))
        {
            ChannelIsGone = refused.Reason == PostRefusal.ChannelGone,
        };

    private async Task TellAsync(
        GroupId group, GroupRoom room, Post post, PostRefusedException refused, CancellationToken cancellation)
    {
        if (room.SetUpBy is not { } user)
        {
            return;
        }

        try
        {
            // By its slot, so that whoever dies in between tells nobody twice.
            await rooms.TellAsync(
                user, room.Channel, HaltMessages.Told(room, refused.Reason, refused.Detail), $"{post.Slot}|refused", cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.NotTold(logger, group, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The post {Slot} was refused and is dropped: {Reason}")]
        public static partial void Refused(ILogger logger, string slot, PostRefusal reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody could be told that posts of group {Group} are refused")]
        public static partial void NotTold(ILogger logger, GroupId group, Exception error);
    }
}
