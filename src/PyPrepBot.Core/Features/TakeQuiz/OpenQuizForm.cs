using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Opens the form for an answer that is typed or put together.</summary>
public sealed class OpenQuizForm(QuizReply reply) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => reply.WithOpenQuestionAsync(
        click,
        click.Action,
        (session, question, _) => Task.FromResult(Reply.Form(
            AnswerForm.Of(question, session.Items[session.OpenPosition].Shown, QuizVerb.At(QuizVerb.Form, session)))),
        cancellation);
}
