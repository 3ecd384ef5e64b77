using System.Collections.Concurrent;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using Quartz;

namespace PyPrepBot.Scheduling;

/// <summary>Replaces a group's triggers when its schedule changes.</summary>
internal sealed class GroupSchedules(ISchedulerFactory schedulers, TimeProvider time) : IGroupSchedules
{
    private readonly ConcurrentDictionary<GroupId, StudyGroup> _applied = new();

    public async Task ApplyAsync(StudyGroup group, CancellationToken cancellation)
    {
        if (_applied.TryGetValue(group.Id, out var applied) && applied == group)
        {
            return;
        }

        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.AddJob(
            JobBuilder.Create<GroupTickJob>().WithIdentity(GroupTriggers.Job).StoreDurably().Build(),
            AddJobOptions.Replacing,
            cancellation);
        foreach (var (key, trigger) in GroupTriggers.Of(group, time))
        {
            if (trigger is null)
            {
                await scheduler.UnscheduleJob(key, cancellation);
                continue;
            }

            await scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancellation);
        }

        _applied[group.Id] = group;
    }
}
