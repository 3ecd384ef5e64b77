using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Begins a test. One that is under way is never thrown away without asking.</summary>
public sealed class QuizStart(GroupDirectory directory, IQuizStore quizzes, QuizDesk desk, QuizScreen screen, MemberGate gate)
{
    /// <param name="resumes">Goes on with a test under way; else the member is asked whether to.</param>
    public async Task<Reply> BeginAsync(Interaction act, QuizWish wish, bool resumes, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(act, cancellation);
        return await gate.EnterAsync(member, Begin, cancellation);

        async Task<Reply> Begin()
        {
            var id = QuizVerb.SessionId(act.DeliveryId);
            if (await quizzes.OpenAsync(group.Id, member, cancellation) is { } open)
            {
                var current = await desk.RefreshAsync(open, act.ReceivedAt, cancellation);
                return resumes || open.Id == id || current.FinishedAt is not null
                    ? await screen.ShowAsync(current, cancellation)
                    : Reply.Ephemeral(QuizMessages.UnderWay(current, wish));
            }

            var session = await quizzes.FindAsync(group.Id, member, id, cancellation)
                ?? await desk.StartAsync(group, member, wish, id, act.ReceivedAt, cancellation);
            return session.Items.Count == 0
                ? Reply.Ephemeral(QuizMessages.NothingFits(wish))
                : await screen.ShowAsync(session, cancellation);
        }
    }
}
