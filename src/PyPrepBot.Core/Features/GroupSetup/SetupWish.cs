using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What a moderator asked for; null is left as it is.</summary>
internal sealed record SetupWish(string? Channel, string? Zone, TimeOnly? Hour, IReadOnlySet<DayOfWeek>? Days)
{
    /// <summary>
    /// The group as it is wanted: the schedule is everybody's, the channel that of the server or workspace in which it was typed. The
    /// same wish twice changes nothing.
    /// </summary>
    public StudyGroup ApplyTo(StudyGroup group, SlashCommand command)
    {
        var isNew = !group.IsSetUp;
        var schedule = isNew ? Schedule.Default(group.Schedule.Zone) : group.Schedule;
        schedule = schedule with { Zone = Zone ?? schedule.Zone, PostAt = Hour ?? schedule.PostAt, Days = Days ?? schedule.Days };
        var begins = isNew || schedule != group.Schedule || !group.IsPosting;
        var room = group.RoomOf(command.Channel.Platform, command.Channel.Space);
        return (group with
        {
            Schedule = schedule,
            OnDemand = false,
            ScheduledSince = begins ? command.ReceivedAt : group.ScheduledSince,
        }).With(room?.Channel, Renewed(room, isNew, command));
    }

    private GroupRoom Renewed(GroupRoom? room, bool isNew, SlashCommand command)
    {
        var channel = Channel is { } asked ? command.Channel with { Id = asked }
            : room is { Channel: var kept, Halt: not { ChannelIsGone: true } } && !isNew ? kept
            : command.Channel;
        return new GroupRoom(channel)
        {
            ChannelName = command.ChannelNames.GetValueOrDefault(channel.Id) is { } name ? WellFormed.Of(name)
                : channel == room?.Channel ? room.ChannelName
                : null,
            SetUpBy = command.User with { Name = WellFormed.Of(command.User.Name) },
            PostsSince = isNew ? command.ReceivedAt : room?.PostsSince,
        };
    }
}
