using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>The window of a challenge is over: streaks are settled.</summary>
public sealed record ChallengeClosed(string Key, GroupId Group, DateTimeOffset At, DateOnly Date) : LogEvent(Key, Group, At);
