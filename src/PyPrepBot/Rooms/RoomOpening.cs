using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Scheduling;
using PyPrepBot.Scheduling.Posting;
using PyPrepBot.Terminal;

namespace PyPrepBot.Rooms;

/// <summary>Sets the terminal's study group up and lets its posts of this moment come in before anybody types.</summary>
internal sealed class RoomOpening(
    IGroupStore groups, GroupDefaults defaults, GroupTick tick, PostLanes posts, IGroupSchedules schedules) : IRoomOpening
{
    public async Task OpenAsync(CancellationToken cancellation)
    {
        var id = GroupDirectory.IdOf(TerminalAdapter.Room);
        var group = await groups.FindAsync(id, cancellation);
        if (group is not { SetUpBy: not null } && (group?.Schedule != defaults.Schedule || group.Channel is null))
        {
            group = new StudyGroup(id, defaults.Schedule, TerminalAdapter.Room) { OnDemand = true };
            await groups.SaveAsync(group, cancellation);
        }

        await tick.RunAsync(id, cancellation);
        await posts.StartDueAsync(cancellation);
        await posts.IdleAsync();

        // Nobody waits for the appointments of days to come, but everybody for today's card.
        await schedules.ApplyAsync(group, cancellation);
    }
}
