using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>Keeps what was typed, faulty or not, and shows it to its author as it would look.</summary>
public sealed class KeepDraft(GroupDirectory directory, IProposalStore proposals, DraftDesk desk) : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(form, cancellation);
        var typed = Typed(form, group);
        if (typed.Draft.Prompt.Length == 0 && typed.Draft.Answer.Length == 0)
        {
            return WriteMessages.Blank();
        }

        // Whoever is no moderator any more, or forged the form, may still suggest.
        if (!Permissions.Moderates(group, form))
        {
            typed = typed with { IsSuggestion = true, QuestionId = null, Seen = 0 };
        }

        if (!await proposals.AddAsync(typed, cancellation))
        {
            var kept = await proposals.FindAsync(group.Id, typed.Id, cancellation);
            if (kept is not { State: ProposalState.Draft } || kept.Member != typed.Member)
            {
                return Reply.Ephemeral(WriteMessages.Gone(kept));
            }

            typed = typed with { Step = kept.Step + 1 };
            await proposals.ChangeAsync(typed, cancellation);
        }

        var result = desk.Check(typed);
        return WriteMessages.Preview(typed, result);
    }

    private static Proposal Typed(ModalSubmit form, StudyGroup group)
    {
        var kind = QuestionVerb.KindOf(form.Action.Part(1));
        return new Proposal(
            form.Action.Part(0) is { Length: > 0 } id ? id : Proposal.IdOf(form.DeliveryId),
            group.Id,
            form.User,
            form.Channel,
            QuestionForm.Read(form, kind),
            form.ReceivedAt)
        {
            IsSuggestion = QuestionVerb.IsSuggestion(form.Action),
            QuestionId = form.Action.Part(2) is { Length: > 0 } questionId ? questionId : null,
            Seen = int.TryParse(form.Action.Part(3), out var seen) ? seen : 0,
        };
    }
}
