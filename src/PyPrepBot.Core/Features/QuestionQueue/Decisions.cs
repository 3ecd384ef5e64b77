using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionQueue;

/// <summary>Carries a decision out once, and tells the author.</summary>
public sealed class Decisions(IProposalStore proposals, DraftDesk desk, DecisionTrail trail, OpenItem items)
{
    public async Task<ChatMessage> ApproveAsync(
        Interaction act, StudyGroup group, Proposal item, Question question, CancellationToken cancellation)
    {
        if (await desk.GoLiveAsync(act, item, question, cancellation) is not { } id)
        {
            return await items.LostAsync(group, act, item.Id, cancellation);
        }

        await trail.TellAsync(item, item.Step + 1, act.ReceivedAt, cancellation);
        return await items.NextAsync(group, act, DecisionMessages.Approved(id, item), cancellation);
    }

    /// <param name="state">Declined, or asked.</param>
    public async Task<ChatMessage> AnswerAsync(
        Interaction act, StudyGroup group, Proposal item, ProposalState state, string note, CancellationToken cancellation)
    {
        var decided = item with
        {
            State = state,
            Step = item.Step + 1,
            Note = note,
            DecidedBy = act.User,
            DecidedAt = act.ReceivedAt,
        };
        if (!await proposals.ChangeAsync(decided, cancellation))
        {
            return await items.LostAsync(group, act, item.Id, cancellation);
        }

        await trail.LeaveAsync(decided, cancellation);
        return await items.NextAsync(group, act, DecisionMessages.Done(state, item), cancellation);
    }
}
