using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>
/// The questions that groups have out of rotation. What <see cref="IQuestionBank.Of"/> gives follows each change before its call returns.
/// </summary>
public interface IAsideStore
{
    /// <summary>Takes a question out of rotation. One that is out already keeps its reason and its time.</summary>
    /// <returns>Whether it was in.</returns>
    Task<bool> SetAsideAsync(Aside aside, CancellationToken cancellation);

    /// <summary>Puts it back.</summary>
    /// <returns>Whether it was out.</returns>
    Task<bool> RestoreAsync(GroupId group, string questionId, CancellationToken cancellation);

    /// <summary>All that a group has out of rotation, oldest first.</summary>
    Task<IReadOnlyList<Aside>> AllAsync(GroupId group, CancellationToken cancellation);
}
