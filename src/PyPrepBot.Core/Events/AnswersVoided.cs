using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Events;

/// <summary>A question should not have been asked: the answers given to it so far harm nobody, and move no rating.</summary>
/// <param name="Answers">The keys of the answers' events.</param>
public sealed record AnswersVoided(string Key, GroupId Group, DateTimeOffset At, string QuestionId, IReadOnlyList<string> Answers)
    : LogEvent(Key, Group, At);
