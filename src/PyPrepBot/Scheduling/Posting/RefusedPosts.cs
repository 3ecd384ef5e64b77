using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>Counts refusals in a row, halts a group's posts after the second one, and tells whoever set the group up.</summary>
internal sealed partial class RefusedPosts(
    IGroupStore groups, ChatRooms rooms, IGroupSchedules schedules, TimeProvider time, ILogger<RefusedPosts> logger)
{
    private const int MostInARow = 2;

    public async Task NoteAsync(Post post, PostRefusedException refused, CancellationToken cancellation)
    {
        Log.Refused(logger, post.Slot, refused.Reason);
        var (now, wasHalted) = (time.GetUtcNow(), false);
        var changed = await groups.ChangeAsync(
            post.Group,
            group =>
            {
                // A post of a channel that the group has left meanwhile says nothing about the new one.
                wasHalted = group.Halt is not null || group.Channel != post.Channel;
                return wasHalted ? group : After(group, refused, now);
            },
            cancellation);
        if (changed is null || wasHalted)
        {
            return;
        }

        if (changed.Halt is not null)
        {
            await schedules.ApplyAsync(changed, cancellation);
        }

        await TellAsync(changed, post, refused, cancellation);
    }

    /// <summary>A post that arrives ends a row of refusals.</summary>
    public async Task ArrivedAsync(StudyGroup group, CancellationToken cancellation)
    {
        if (group.Refusals > 0)
        {
            await groups.ChangeAsync(group.Id, kept => kept with { Refusals = 0 }, cancellation);
        }
    }

    private static StudyGroup After(StudyGroup group, PostRefusedException refused, DateTimeOffset now)
    {
        var isGone = refused.Reason == PostRefusal.ChannelGone;
        var counted = group with { Refusals = group.Refusals + 1 };
        return counted.Refusals < MostInARow && !isGone ? counted : counted with
        {
            Halt = new PostingHalt(now, HaltMessages.Reason(refused.Reason, refused.Detail)) { ChannelIsGone = isGone },
        };
    }

    private async Task TellAsync(StudyGroup group, Post post, PostRefusedException refused, CancellationToken cancellation)
    {
        if (group.SetUpBy is not { } user)
        {
            return;
        }

        try
        {
            // By its slot, so that whoever dies in between tells nobody twice.
            await rooms.TellAsync(user, HaltMessages.Told(group, refused.Reason, refused.Detail), $"{post.Slot}|refused", cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.NotTold(logger, group.Id, error);
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
