using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>Two accounts are two members again: what was answered with each of them is its own.</summary>
public sealed record MemberUnlinked(string Key, GroupId Group, DateTimeOffset At, MemberId Main, MemberId Alias)
    : LogEvent(Key, Group, At);
