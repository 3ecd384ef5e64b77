using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary><c>/suggest single</c>: a member writes a question for the group. What they are asked about one comes first.</summary>
public sealed class SuggestQuestion(GroupDirectory directory, IProposalStore proposals) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(command.Channel, cancellation);
        var asked = (await proposals.OpenAsync(group.Id, cancellation)).FirstOrDefault(
            proposal => proposal.State == ProposalState.Asked && proposal.Member == GroupDirectory.IdOf(command.User));
        if (asked is not null && command.Arguments["kind"] is null)
        {
            return Reply.Ephemeral(WriteMessages.Asked(asked));
        }

        if (command.Arguments["kind"] is { } word && !QuestionVerb.IsKind(word))
        {
            return Reply.Ephemeral(WriteMessages.NoSuchKind(word));
        }

        var kind = QuestionVerb.KindOf(command.Arguments["kind"] ?? "");
        var action = QuestionVerb.FormOf(Proposal.IdOf(command.DeliveryId), kind, questionId: null, seen: 0, isSuggestion: true);
        return Reply.Form(QuestionForm.Of(action, QuestionForm.Empty(kind), isNew: true));
    }
}
