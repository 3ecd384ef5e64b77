using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>What moderators decided about questions in doubt. Of two decisions about one question at a time the first wins.</summary>
public interface IRegradeStore
{
    /// <summary>Keeps a draft as it is now; one that is confirmed or done already stays as it is.</summary>
    /// <returns>What is kept.</returns>
    Task<Regrade> KeepAsync(Regrade draft, CancellationToken cancellation);

    Task<Regrade?> FindAsync(GroupId group, string id, CancellationToken cancellation);

    /// <summary>Decisions about a question, in no promised order; drafts too.</summary>
    Task<IReadOnlyList<Regrade>> OfQuestionAsync(GroupId group, string questionId, CancellationToken cancellation);

    /// <summary>A draft becomes a decision, unless it is one already or another one about the same question is under way.</summary>
    /// <returns>The decision; null when it was not made by this call.</returns>
    Task<Regrade?> ConfirmAsync(GroupId group, string id, MemberId by, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>A decision that cannot be carried out is a draft again, so that others can decide about the question.</summary>
    Task GiveBackAsync(GroupId group, string id, CancellationToken cancellation);

    /// <summary>Writes what a decision means to the log, voids challenges, queues posts and ends it, all or nothing and once.</summary>
    /// <returns>Whether this call ended it.</returns>
    Task<bool> FinishAsync(Regrade regrade, IReadOnlyList<LogEvent> events, IReadOnlyList<Post> posts, CancellationToken cancellation);

    /// <summary>Decisions that were made and not carried out yet.</summary>
    Task<IReadOnlyList<Regrade>> UnfinishedAsync(GroupId group, CancellationToken cancellation);
}
