using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary>Marks a group as taken down, or not. Nothing else of it changes until the week is over.</summary>
public sealed class RemovalDesk(GroupDirectory directory, GroupEdit edit)
{
    internal async Task<Reply> RemoveAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OwnOfAsync(click.Channel, cancellation);
        var (saved, _, _) = await edit.ChangeAsync(
            click, group, "group", "removal", Said,
            kept => IsAlone(kept) ? kept with { RemovedAt = kept.RemovedAt ?? click.ReceivedAt } : kept, cancellation);
        return Reply.Update(saved.RemovedAt is { } removed ? RemovalMessages.Removed(saved, removed) : RemovalMessages.UnlinkFirst());
    }

    internal async Task<Reply> UndoAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(click.Channel, cancellation);
        var (saved, before, after) = await edit.ChangeAsync(
            click, group, "group", "removal", Said,
            kept => kept.RemovedAt is null ? kept : kept with
            {
                // What was due meanwhile is neither made up for nor told.
                RemovedAt = null,
                ScheduledSince = click.ReceivedAt,
                PostsSince = click.ReceivedAt,
            },
            cancellation);
        return Reply.Update(before != after && saved.RemovedAt is null ? RemovalMessages.Back(saved, click.ReceivedAt)
            : saved.IsSetUp ? RemovalMessages.NotRemoved()
            : RemovalMessages.Deleted());
    }

    private static bool IsAlone(StudyGroup group) => group.Linked.Count == 0 && group.LinkedTo is null;

    private static string Said(StudyGroup group) => group.RemovedAt is null ? "running" : "taken down";
}
