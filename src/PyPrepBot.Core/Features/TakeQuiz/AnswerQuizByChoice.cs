using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Several options taken from a list.</summary>
public sealed class AnswerQuizByChoice(QuizReply reply) : IInteractionHandler<SelectChoice>
{
    public Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation) =>
        reply.TakeAsync(choice, choice.Action, _ => string.Join(',', choice.Values), cancellation);
}
