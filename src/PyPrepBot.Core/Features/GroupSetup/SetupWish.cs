using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What a moderator asked for; null is left as it is.</summary>
internal sealed record SetupWish(string? Channel, string? Zone, TimeOnly? Hour, IReadOnlySet<DayOfWeek>? Days)
{
    public ChosenTopics? Topics { get; init; }

    public LevelMix? Levels { get; init; }

    /// <summary>
    /// The group as it is wanted: the schedule is everybody's, the channel that of the server or workspace in which it was typed. The
    /// same wish twice changes nothing.
    /// </summary>
    public StudyGroup ApplyTo(StudyGroup group, Interaction act)
    {
        var isNew = !group.IsSetUp;
        var schedule = isNew ? Schedule.Default(group.Schedule.Zone) : group.Schedule;
        schedule = schedule with { Zone = Zone ?? schedule.Zone, PostAt = Hour ?? schedule.PostAt, Days = Days ?? schedule.Days };
        var begins = isNew || schedule != group.Schedule || !group.IsPosting;
        var room = group.RoomOf(act.Channel.Platform, act.Channel.Space);
        return (group with
        {
            Schedule = schedule,
            OnDemand = false,
            RemovedAt = null,
            Settings = group.Settings with { Topics = Topics ?? group.Settings.Topics, Levels = Levels ?? group.Settings.Levels },
            ScheduledSince = begins ? act.ReceivedAt : group.ScheduledSince,
        }).With(room?.Channel, Renewed(room, isNew, act));
    }

    private GroupRoom Renewed(GroupRoom? room, bool isNew, Interaction act)
    {
        var channel = Channel is { } asked ? act.Channel with { Id = asked }
            : room is { Channel: var kept, Halt: not { ChannelIsGone: true } } && !isNew ? kept
            : act.Channel;
        return new GroupRoom(channel)
        {
            ChannelName = act.ChannelNames.GetValueOrDefault(channel.Id) is { } name ? WellFormed.Of(name)
                : channel == room?.Channel ? room.ChannelName
                : null,
            SetUpBy = act.User with { Name = WellFormed.Of(act.User.Name) },
            PostsSince = isNew ? act.ReceivedAt : room?.PostsSince,
        };
    }
}
