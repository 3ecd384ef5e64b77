using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary><c>/question add output</c>: a form of that kind.</summary>
public sealed class AddQuestion : IInteractionHandler<SlashCommand>
{
    public Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        if (command.Arguments["kind"] is { } word && !QuestionVerb.IsKind(word))
        {
            return Task.FromResult(Reply.Ephemeral(WriteMessages.NoSuchKind(word)));
        }

        var kind = QuestionVerb.KindOf(command.Arguments["kind"] ?? "");
        var action = QuestionVerb.FormOf(Proposal.IdOf(command.DeliveryId), kind, questionId: null, seen: 0, isSuggestion: false);
        return Task.FromResult(Reply.Form(QuestionForm.Of(action, QuestionForm.Empty(kind), isNew: true)));
    }
}
