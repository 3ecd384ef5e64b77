using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>A day counts for nobody's harm: streaks and freezes are untouched, and who answered gets the full base.</summary>
public sealed record ChallengeVoided(string Key, GroupId Group, DateTimeOffset At, DateOnly Date, string Reason)
    : LogEvent(Key, Group, At);
