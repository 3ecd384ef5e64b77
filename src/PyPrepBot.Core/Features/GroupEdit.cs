using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Changes one thing of a group as a moderator decided it: kept, applied to the clock and the reserved days, and noted.</summary>
public sealed class GroupEdit(
    IGroupStore groups, IGroupSchedules schedules, ICalendarPlans plans, ILateOpening opening, Audit audit)
{
    /// <param name="what">As <see cref="AuditEntry.What"/>.</param>
    /// <param name="read">The thing in words, before and after.</param>
    /// <param name="change">Is given the group as it stands at that instant, and may leave it so.</param>
    /// <returns>The group afterwards, and how the thing was before and is now; the same when this call changed nothing.</returns>
    public async Task<(StudyGroup Group, string Before, string After)> ChangeAsync(
        Interaction act, StudyGroup group, string what, string subject,
        Func<StudyGroup, string> read, Func<StudyGroup, StudyGroup> change, CancellationToken cancellation)
    {
        if (group is { IsSetUp: true, IsPosting: true })
        {
            // Before it is saved: whoever dies in between leaves a challenge that is open, and not a day without one.
            var wanted = change(group);
            foreach (var date in ScheduleChange.Overtaken(group.Schedule, wanted.Schedule, act.ReceivedAt))
            {
                await opening.OpenLateAsync(wanted, date, act.ReceivedAt, cancellation);
            }
        }

        var (was, saved) = (group, group);
        await groups.ChangeAsync(group.Id, kept => saved = Timed(change(was = kept), kept, act), cancellation);
        var (before, after) = (read(was), read(saved));
        if (was == saved)
        {
            return (saved, after, after);
        }

        await schedules.ApplyAsync(saved, cancellation);
        if (was.Schedule != saved.Schedule || was.Settings != saved.Settings)
        {
            await plans.RenewAsync(saved, act.ReceivedAt, cancellation);
        }

        await audit.NoteAsync(act, saved.Id, what, subject, before, after, cancellation);
        return (saved, before, after);
    }

    // What another schedule would have had due before this instant is not made up for.
    private static StudyGroup Timed(StudyGroup changed, StudyGroup was, Interaction act) =>
        changed.Schedule with { Skipped = was.Schedule.Skipped } == was.Schedule
            ? changed
            : changed with { ScheduledSince = act.ReceivedAt };
}
