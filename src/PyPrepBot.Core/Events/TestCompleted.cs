using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>A member finished a rated test.</summary>
/// <param name="Day">The group's local date.</param>
public sealed record TestCompleted(string Key, GroupId Group, DateTimeOffset At, MemberId Member, DateOnly Day)
    : LogEvent(Key, Group, At);
