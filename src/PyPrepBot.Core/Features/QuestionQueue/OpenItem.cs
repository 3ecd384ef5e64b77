using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>Finds what a button or form of the queue means, while it still waits.</summary>
public sealed class OpenItem(GroupDirectory directory, IProposalStore proposals, QueueDesk queue, DecisionTrail trail)
{
    /// <returns>The item, or the next screen with the reason why there is nothing to decide.</returns>
    public async Task<(StudyGroup Group, Proposal? Item, ChatMessage Otherwise)> FindAsync(
        Interaction act, ActionId action, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(act, cancellation);
        var kept = await proposals.FindAsync(group.Id, action.Part(0), cancellation);
        var isOpen = kept is { State: ProposalState.Waiting } && $"{kept.Step}" == action.Part(1);
        if (isOpen && !await SuggestionSource.MayNotAsync(directory, group, act, kept!, cancellation))
        {
            return (group, kept, DecisionMessages.Nothing);
        }

        // The process may have died between the decision and what follows it.
        if (kept is not null && DecisionTrail.IsOf(kept, act.User, action.Part(1)))
        {
            await trail.LeaveAsync(kept, cancellation);
        }

        var reason = isOpen ? DecisionMessages.OwnItem : DecisionMessages.Decided(kept, act.User);
        return (group, null, await NextAsync(group, act, reason, cancellation));
    }

    /// <summary>What waits next, below what was done.</summary>
    public Task<ChatMessage> NextAsync(StudyGroup group, Interaction act, string note, CancellationToken cancellation) =>
        queue.ShowAsync(group, act, kind: null, after: null, note, cancellation);

    /// <summary>After losing a race: what the winner did, and what waits next.</summary>
    public async Task<ChatMessage> LostAsync(StudyGroup group, Interaction act, string id, CancellationToken cancellation)
    {
        var decided = await proposals.FindAsync(group.Id, id, cancellation);
        return await NextAsync(group, act, DecisionMessages.Decided(decided, act.User), cancellation);
    }
}
