using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Shows the hint of the question on the screen.</summary>
public sealed class ShowQuizHint(QuizReply reply, QuizDesk desk, QuizScreen screen) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) => reply.WithOpenQuestionAsync(
        click,
        click.Action,
        async (session, _, cancel) => await screen.ShowAsync(await desk.UseHintAsync(session, cancel), [], "", cancel),
        cancellation);
}
