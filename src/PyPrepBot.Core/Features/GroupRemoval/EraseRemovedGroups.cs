using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>Deletes a group whose week to come back is over.</summary>
public sealed class EraseRemovedGroups(IGroupErasure erasure, GroupDirectory directory) : IGroupChore
{
    public async Task RunAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        if (group.RemovedAt is { } removed && RemovalRules.IsOver(removed, now))
        {
            await erasure.EraseAsync(group.Id, RemovalRules.LastOver(now), cancellation);
            directory.Forget(group.Id);
        }
    }
}
