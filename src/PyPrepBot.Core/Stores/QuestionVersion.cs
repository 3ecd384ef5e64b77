using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>One step in the life of a question in a group.</summary>
/// <param name="Number">Counted from 1 for each question of the group.</param>
/// <param name="By">Who did it, by their account.</param>
/// <param name="Question">As it stands afterwards.</param>
public sealed record QuestionVersion(
    GroupId Group, int Number, MemberId By, DateTimeOffset At, QuestionDeed Deed, Question Question)
{
    public string QuestionId => Question.Id;

    /// <summary>Who wrote it, when that is not who took it in.</summary>
    public MemberId? Author { get; init; }

    /// <summary>The delivery that did it; seeing it twice is one version.</summary>
    public string Act { get; init; } = "";

    /// <summary>The import it came with, by which the whole of it can be undone; null for a single act.</summary>
    public string? Batch { get; init; }
}
