using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>A member is away: challenges that close in these days neither count nor break a streak.</summary>
public sealed record MemberPaused(string Key, GroupId Group, DateTimeOffset At, MemberId Member, DateOnly From, DateOnly To)
    : LogEvent(Key, Group, At);
