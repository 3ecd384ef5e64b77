using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Drafts;

namespace PyPrepBot.Core.Stores;

/// <summary>Holds what somebody typed against every rule of the bank, and says it in their words.</summary>
public interface IQuestionCheck
{
    /// <param name="edited">The question that the draft is to replace; null for a new one.</param>
    /// <param name="bank">In which it is to stand.</param>
    /// <param name="today">The day by which a new one is dated.</param>
    CheckedDraft Check(QuestionDraft draft, Question? edited, QuestionBank bank, DateOnly today);
}
