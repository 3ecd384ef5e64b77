using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary><c>/group setup</c>: where and when the challenge is posted. Run again, it edits what is given and ends a halt.</summary>
public sealed class SetUpGroup(GroupDirectory directory, IGroupStore groups, IGroupSchedules schedules, ILateOpening opening)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (zone, hour, days) = (command.Arguments["zone"], command.Arguments["hour"], command.Arguments["days"]);
        var found = zone is null ? null : Zone(zone);
        if (zone is not null && found is null)
        {
            return Reply.Ephemeral(GroupSetupMessages.UnknownZone(zone));
        }

        var at = TimeOnly.MinValue;
        if (hour is not null && !HourWords.TryRead(hour, out at))
        {
            return Reply.Ephemeral(GroupSetupMessages.UnreadableHour(hour));
        }

        var asked = days is null ? null : WeekdayWords.Read(days);
        if (days is not null && asked is null)
        {
            return Reply.Ephemeral(GroupSetupMessages.UnreadableDays(days));
        }

        var wish = new SetupWish(command.Arguments["channel"], found, hour is null ? null : at, asked);
        var before = await directory.OfAsync(command.Channel, cancellation);
        if (command.Rights.BotIsOutside && RoomOf(wish.ApplyTo(before, command), command).Channel == command.Channel)
        {
            return Reply.Ephemeral(GroupSetupMessages.InviteFirst("/group setup"));
        }

        var group = await SaveAsync(before, wish, command, cancellation);
        var room = RoomOf(group, command);
        // What the platform said is about the channel in which the command was typed, and about no other.
        var lacks = room.Channel == command.Channel ? command.Rights.BotLacks : [];
        return Reply.Ephemeral(GroupSetupMessages.Summary(
            group, room, ChallengeWindows.Next(group.Schedule, command.ReceivedAt), lacks));
    }

    private async Task<StudyGroup> SaveAsync(StudyGroup before, SetupWish wish, SlashCommand command, CancellationToken cancellation)
    {
        var wanted = wish.ApplyTo(before, command);
        if (before is { IsSetUp: true, IsPosting: true })
        {
            // Before it is saved: whoever dies in between leaves a challenge that is open, and not a day without one.
            foreach (var date in ScheduleChange.Overtaken(before.Schedule, wanted.Schedule, command.ReceivedAt))
            {
                await opening.OpenLateAsync(wanted, date, command.ReceivedAt, cancellation);
            }
        }

        var saved = await groups.ChangeAsync(before.Id, group => wish.ApplyTo(group, command), cancellation) ?? wanted;
        await schedules.ApplyAsync(saved, cancellation);
        return saved;
    }

    // "Berlin" can only mean one; what is merely near is asked back.
    private static string? Zone(string typed)
    {
        if (GroupZone.TryFind(typed.Replace(' ', '_')) is { } zone)
        {
            return zone.Id;
        }

        var place = "/" + typed.Trim().Replace(' ', '_');
        var named = GroupZone.Ids.Where(id => id.EndsWith(place, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static GroupRoom RoomOf(StudyGroup group, SlashCommand command) =>
        group.RoomOf(command.Channel.Platform, command.Channel.Space)!;
}
