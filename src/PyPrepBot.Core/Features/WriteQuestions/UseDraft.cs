using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Drafts;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>"Use it": the question is asked from now on, or waits for a moderator.</summary>
public sealed class UseDraft(OwnDraft drafts, IProposalStore proposals, DraftDesk desk, Restrictions restrictions)
    : IInteractionHandler<ButtonClick>
{
    // More than a moderator reads in one go; nobody alone shall fill the queue.
    public const int MostWaiting = 20;

    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, found, refusal) = await drafts.FindAsync(click, cancellation);
        if (found is not { } draft)
        {
            return refusal;
        }

        if (draft.IsSuggestion && await restrictions.OnSuggestionsAsync(group.Id, draft.Member, cancellation) is { } muted)
        {
            return Reply.Update(muted);
        }

        // Asked again here: who was a moderator when the form opened may be none when the button is pressed.
        var result = desk.Check(draft);
        var isMine = Permissions.Moderates(group, click) && !group.Settings.TwoPersonRule && !draft.IsSuggestion;
        return isMine ? await GoLiveAsync(click, draft, result, cancellation) : await WaitAsync(click, draft, group, cancellation);
    }

    private async Task<Reply> GoLiveAsync(ButtonClick click, Proposal draft, CheckedDraft result, CancellationToken cancellation)
    {
        if (result.Question is not { } question)
        {
            return WriteMessages.Preview(draft, result);
        }

        if (await desk.GoLiveAsync(click, draft, question, cancellation) is { } id)
        {
            return Reply.Update(WriteMessages.Live(id, question, isNew: draft.QuestionId is null));
        }

        var kept = await proposals.FindAsync(draft.Group, draft.Id, cancellation);
        return Reply.Update(kept is { State: ProposalState.Draft } ? WriteMessages.Overtaken(kept) : WriteMessages.Gone(kept));
    }

    private async Task<Reply> WaitAsync(ButtonClick click, Proposal draft, StudyGroup group, CancellationToken cancellation)
    {
        var isModerator = Permissions.Moderates(group, click);
        if (!isModerator && await WaitingAsync(draft, cancellation) >= MostWaiting)
        {
            return Reply.Ephemeral(WriteMessages.TooMany(MostWaiting));
        }

        var sent = draft with { State = ProposalState.Waiting, Step = draft.Step + 1, At = click.ReceivedAt };
        await proposals.ChangeAsync(sent, cancellation);
        return Reply.Update(WriteMessages.Sent(
            isModerator: !draft.IsSuggestion && isModerator, lostTheRight: !draft.IsSuggestion && !isModerator));
    }

    private async Task<int> WaitingAsync(Proposal draft, CancellationToken cancellation) =>
        (await proposals.OpenAsync(draft.Group, cancellation)).Count(open => open.Member == draft.Member);
}
