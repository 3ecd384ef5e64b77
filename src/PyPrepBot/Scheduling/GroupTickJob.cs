using PyPrepBot.Core.Stores;
using Quartz;

namespace PyPrepBot.Scheduling;

/// <summary>Ticks the group whose trigger fired. What is due is read from the calendar, never from the time the trigger
/// was meant for.</summary>
internal sealed class GroupTickJob(GroupTick tick, IHeartbeatStore heartbeats, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // After a sleep of the machine this may be the first sign of life, and a tick judges how long the bot was away.
        await heartbeats.BeatAsync(time.GetUtcNow(), cancellationToken);
        await tick.RunAsync(GroupTriggers.GroupOf(context.Trigger.Key), cancellationToken);
    }
}
