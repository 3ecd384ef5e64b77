using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Grading;

namespace PyPrepBot.Core.Events;

/// <summary>A question was corrected: answers given to it have other verdicts from now on.</summary>
/// <param name="Marks">The new mark by the key of the answer's event.</param>
public sealed record AnswersRemarked(
    string Key, GroupId Group, DateTimeOffset At, string QuestionId, IReadOnlyDictionary<string, Remark> Marks)
    : LogEvent(Key, Group, At);
