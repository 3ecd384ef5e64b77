using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>Two accounts are one person: all that either of them ever answered in this group is the main one's.</summary>
public sealed record MemberLinked(string Key, GroupId Group, DateTimeOffset At, MemberId Main, MemberId Alias)
    : LogEvent(Key, Group, At);
