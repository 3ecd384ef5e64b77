using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Questions that were written in the chat: drafts, what waits for a moderator, and what became of it.</summary>
public interface IProposalStore
{
    /// <summary>Keeps a new one; one whose id is known in the group changes nothing.</summary>
    /// <returns>Whether it is new.</returns>
    Task<bool> AddAsync(Proposal proposal, CancellationToken cancellation);

    Task<Proposal?> FindAsync(GroupId group, string id, CancellationToken cancellation);

    /// <summary>Keeps a change, when its <see cref="Proposal.Step"/> is one behind what is kept: the first one wins.</summary>
    /// <returns>Whether it is kept.</returns>
    Task<bool> ChangeAsync(Proposal proposal, CancellationToken cancellation);

    /// <summary>
    /// Keeps a decision and the question it brings, both or neither: the first one wins here too.
    /// </summary>
    Task<bool> ApproveAsync(Proposal decided, QuestionVersion version, CancellationToken cancellation);

    /// <summary>Those that wait for a moderator or for an answer, oldest first.</summary>
    Task<IReadOnlyList<Proposal>> OpenAsync(GroupId group, CancellationToken cancellation);

    /// <summary>Deletes what was never sent and not touched since, also what its author discarded.</summary>
    Task ForgetUnsentAsync(GroupId group, DateTimeOffset before, CancellationToken cancellation);

    /// <summary>All that were ever sent in, from every group, oldest first.</summary>
    Task<IReadOnlyList<Proposal>> SentAsync(CancellationToken cancellation);
}
