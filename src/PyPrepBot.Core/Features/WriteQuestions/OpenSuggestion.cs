using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.WriteQuestions;

/// <summary>"Make a question from this": a form in which the message's words stand already.</summary>
public sealed class OpenSuggestion : IInteractionHandler<MessageCommand>
{
    public const string Name = "Make a question from this";

    public Task<Reply> HandleAsync(MessageCommand command, CancellationToken cancellation)
    {
        var id = Proposal.IdOf(command.DeliveryId);
        var action = QuestionVerb.FormOf(id, QuestionKind.Single, questionId: null, seen: 0, isSuggestion: true);
        return Task.FromResult(Reply.Form(QuestionForm.Of(
            action, QuestionForm.Empty(QuestionKind.Single) with { Prompt = command.Text }, isNew: true)));
    }
}
