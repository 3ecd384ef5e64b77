using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What a moderator asked for; null is left as it is.</summary>
internal sealed record SetupWish(string? Channel, string? Zone, TimeOnly? Hour, IReadOnlySet<DayOfWeek>? Days)
{
    /// <summary>The group as it is wanted. The same wish twice changes nothing.</summary>
    public StudyGroup ApplyTo(StudyGroup group, SlashCommand command)
    {
        var isNew = !group.IsSetUp;
        var schedule = isNew ? Schedule.Default(group.Schedule.Zone) : group.Schedule;
        schedule = schedule with { Zone = Zone ?? schedule.Zone, PostAt = Hour ?? schedule.PostAt, Days = Days ?? schedule.Days };
        var begins = isNew || schedule != group.Schedule || group.Halt is not null || group.HasLeft;
        var channel = Channel is { } asked ? command.Channel with { Id = asked }
            : group.Channel is { } kept && !isNew && group.Halt is not { ChannelIsGone: true } ? kept
            : command.Channel;
        return group with
        {
            Schedule = schedule,
            Channel = channel,
            ChannelName = command.ChannelNames.GetValueOrDefault(channel.Id) is { } name ? WellFormed.Of(name)
                : channel == group.Channel ? group.ChannelName
                : null,
            OnDemand = false,
            SetUpBy = command.User with { Name = WellFormed.Of(command.User.Name) },
            Refusals = 0,
            Halt = null,
            HasLeft = false,
            ScheduledSince = begins ? command.ReceivedAt : group.ScheduledSince,
            PostsSince = isNew ? command.ReceivedAt : group.PostsSince,
        };
    }
}
