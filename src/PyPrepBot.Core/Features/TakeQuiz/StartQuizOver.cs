using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Gives an unfinished test up and begins the one that was asked for.</summary>
public sealed class StartQuizOver(GroupDirectory directory, IQuizStore quizzes, QuizDesk desk, QuizScreen screen, MemberGate gate)
    : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var wish = QuizVerb.Wish(click.Action);
        var id = QuizVerb.SessionId(click.DeliveryId);
        var (group, member) = await directory.WhoAsync(click, cancellation);
        return await gate.EnterAsync(member, Enter, cancellation);

        async Task<Reply> Enter()
        {
            if (await quizzes.FindAsync(group.Id, member, id, cancellation) is { } begun)
            {
                return await screen.ShowAsync(begun, cancellation);
            }

            if (await quizzes.OpenAsync(group.Id, member, cancellation) is { } open)
            {
                await desk.AbandonAsync(open, click.ReceivedAt, cancellation);
            }

            var session = await desk.StartAsync(group, member, wish, id, click.ReceivedAt, cancellation);
            return session.Items.Count == 0
                ? Reply.Ephemeral(QuizMessages.NothingFits(wish))
                : await screen.ShowAsync(session, cancellation);
        }
    }
}
