using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Events;

/// <summary>A group's challenge of a date became answerable.</summary>
public sealed record ChallengeOpened(
    string Key, GroupId Group, DateTimeOffset At, DateOnly Date, string QuestionId, string Revision, string Topic, Difficulty Difficulty)
    : LogEvent(Key, Group, At);
