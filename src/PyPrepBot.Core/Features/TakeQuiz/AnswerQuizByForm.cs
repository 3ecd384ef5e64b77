using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>An answer typed into the form.</summary>
public sealed class AnswerQuizByForm(QuizReply reply) : IInteractionHandler<ModalSubmit>
{
    public Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation) =>
        reply.TakeAsync(form, form.Action, question => AnswerForm.Read(question, form.Fields), cancellation);
}
