using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Core.Stores;

/// <summary>
/// What groups did with questions. Append-only; what <see cref="IQuestionBank.Of"/> gives follows each version before its call returns.
/// </summary>
public interface IGroupQuestionStore
{
    /// <summary>
    /// Keeps versions, all or none: each must be numbered one behind the newest of its question. Of two who saw the same, the first wins.
    /// </summary>
    /// <returns>Whether they are kept, now or by an earlier delivery of the same act.</returns>
    Task<bool> AddAsync(IReadOnlyList<QuestionVersion> versions, CancellationToken cancellation);

    /// <summary>Whether a question keeps to the rules and comes back from here with the key it has now.</summary>
    bool Holds(Question question);

    /// <summary>The versions of one question, oldest first.</summary>
    Task<IReadOnlyList<QuestionVersion>> OfAsync(GroupId group, string questionId, CancellationToken cancellation);

    /// <summary>Everything a group did, by question, oldest first.</summary>
    Task<IReadOnlyList<QuestionVersion>> AllAsync(GroupId group, CancellationToken cancellation);
}
