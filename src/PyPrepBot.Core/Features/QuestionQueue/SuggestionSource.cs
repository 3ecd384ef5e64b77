using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>The questions that wait for a moderator. One about which its author was asked waits for the author, and is no work.</summary>
public sealed class SuggestionSource(IProposalStore proposals, DraftDesk desk, GroupDirectory directory) : IQueueSource
{
    public string Kind => QueueKinds.Suggestions;

    public async Task<IReadOnlyList<QueueEntry>> OpenAsync(StudyGroup group, CancellationToken cancellation) =>
    [
        .. (await proposals.OpenAsync(group.Id, cancellation))
            .Where(proposal => proposal.State == ProposalState.Waiting)
            .Select(proposal => new QueueEntry(proposal.Id, proposal.At)),
    ];

    public async Task<IReadOnlyList<Block>?> ShowAsync(
        StudyGroup group, Interaction act, string id, CancellationToken cancellation) =>
        await proposals.FindAsync(group.Id, id, cancellation) is { State: ProposalState.Waiting } proposal
            ? DecisionMessages.Item(proposal, desk.Check(proposal), isOwn: await MayNotAsync(directory, group, act, proposal, cancellation))
            : null;

    /// <summary>Nobody decides on their own where two have to agree.</summary>
    /// <remarks>Two linked accounts are one person, and agree with themselves.</remarks>
    internal static async Task<bool> MayNotAsync(
        GroupDirectory directory, StudyGroup group, Interaction act, Proposal proposal, CancellationToken cancellation) =>
        group.Settings.TwoPersonRule
        && await directory.MemberAsync(group, proposal.Author, cancellation) == await directory.MemberAsync(group, act.User, cancellation);
}
