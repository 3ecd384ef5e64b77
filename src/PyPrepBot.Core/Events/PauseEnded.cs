using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>A member is back before a pause is over: from that date on challenges count again.</summary>
public sealed record PauseEnded(string Key, GroupId Group, DateTimeOffset At, MemberId Member, DateOnly Back)
    : LogEvent(Key, Group, At);
