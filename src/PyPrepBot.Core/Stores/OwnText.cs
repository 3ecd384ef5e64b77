using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>Whether a group has a text of its own for a question, or goes with the one that all groups share.</summary>
public static class OwnText
{
    /// <summary>The version that gave the question its text in the group; null when that is the shared one.</summary>
    /// <param name="versions">Of one question, oldest first.</param>
    public static QuestionVersion? Of(IEnumerable<QuestionVersion> versions) =>
        versions.LastOrDefault(version => version.Deed is QuestionDeed.Added or QuestionDeed.Edited or QuestionDeed.Reverted) is
        { Deed: QuestionDeed.Added or QuestionDeed.Edited } own
            ? own
            : null;

    /// <summary>The status of a question that the group itself did not take out: without a text of its own, the shared one.</summary>
    public static QuestionStatus StatusOf(string questionId, QuestionBank shared, IEnumerable<QuestionVersion> versions) =>
        OwnQuestionId.Is(questionId) || Of(versions) is not null
            ? QuestionStatus.Live
            : shared.Find(questionId)?.Status ?? QuestionStatus.Retired;
}
