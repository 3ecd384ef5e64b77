using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Goes on with a test where it stopped, after a restart or a long lunch.</summary>
public sealed class ContinueQuiz(GroupDirectory directory, IQuizStore quizzes, QuizDesk desk, QuizScreen screen, MemberGate gate)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        return await gate.EnterAsync(member, Enter, cancellation);

        async Task<Reply> Enter()
        {
            if (await quizzes.FindAsync(group.Id, member, click.Action.Part(0), cancellation) is not { } session)
            {
                return Reply.Ephemeral(QuizMessages.NotYours());
            }

            var current = await desk.RefreshAsync(session, click.ReceivedAt, cancellation);
            return await screen.ShowAsync(current, QuizMessages.MovedOn(session, current), "", cancellation);
        }
    }
}
