using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Sets a group up as wished, from a typed line or from the steps. The same wish twice changes nothing.</summary>
public sealed class SetupDesk(
    IGroupStore groups, IGroupSchedules schedules, ILateOpening opening, ICalendarPlans plans, Audit audit)
{
    internal async Task<Reply> SetUpAsync(
        StudyGroup before, SetupWish wish, Interaction act, bool replaces, CancellationToken cancellation)
    {
        if (act.Rights.BotIsOutside && RoomOf(wish.ApplyTo(before, act), act).Channel == act.Channel)
        {
            return Said(GroupSetupMessages.InviteFirst("/group setup"), replaces);
        }

        var group = await SaveAsync(before, wish, act, cancellation);
        var room = RoomOf(group, act);
        // What the platform said is about the channel in which it was typed or pressed, and about no other.
        var lacks = room.Channel == act.Channel ? act.Rights.BotLacks : [];
        return Said(
            GroupSetupMessages.Summary(group, room, ChallengeWindows.Next(group.Schedule, act.ReceivedAt), lacks), replaces);
    }

    private async Task<StudyGroup> SaveAsync(StudyGroup before, SetupWish wish, Interaction act, CancellationToken cancellation)
    {
        var wanted = wish.ApplyTo(before, act);
        if (before is { IsSetUp: true, IsPosting: true })
        {
            // Before it is saved: whoever dies in between leaves a challenge that is open, and not a day without one.
            foreach (var date in ScheduleChange.Overtaken(before.Schedule, wanted.Schedule, act.ReceivedAt))
            {
                await opening.OpenLateAsync(wanted, date, act.ReceivedAt, cancellation);
            }
        }

        var (was, saved) = (before, wanted);
        await groups.ChangeAsync(before.Id, group => saved = wish.ApplyTo(was = group, act), cancellation);
        await schedules.ApplyAsync(saved, cancellation);
        if (was.Settings != saved.Settings || was.Schedule != saved.Schedule)
        {
            await plans.RenewAsync(saved, act.ReceivedAt, cancellation);
        }

        if (SetupLine.Of(was, act) is var told && SetupLine.Of(saved, act) is var now && told != now)
        {
            await audit.NoteAsync(act, saved.Id, "setup", "the group", was.IsSetUp ? told : null, now, cancellation);
        }

        return saved;
    }

    private static Reply Said(ChatMessage message, bool replaces) => replaces ? Reply.Update(message) : Reply.Ephemeral(message);

    private static GroupRoom RoomOf(StudyGroup group, Interaction act) => group.RoomOf(act.Channel.Platform, act.Channel.Space)!;
}
