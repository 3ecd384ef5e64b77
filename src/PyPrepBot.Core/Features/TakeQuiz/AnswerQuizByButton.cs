using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>A press on one option, or on "I don't know".</summary>
public sealed class AnswerQuizByButton(QuizReply reply) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        reply.TakeAsync(click, click.Action, click.Action.Verb == QuizVerb.DontKnow ? null : _ => click.Action.Part(2), cancellation);
}
