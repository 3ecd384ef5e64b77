using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Ends tests that were left for a day, so that none stays in progress for ever.</summary>
public sealed class QuizSweep(IQuizStore quizzes, QuizDesk desk, MemberGate gate)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public async Task SweepAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var session in await quizzes.AbandonedAsync(now - Kept, cancellation))
        {
            await gate.EnterAsync(session.Member, End, cancellation);

            async Task<bool> End()
            {
                var open = await quizzes.FindAsync(session.Group, session.Member, session.Id, cancellation);
                if (open is { FinishedAt: null })
                {
                    await desk.AbandonAsync(open, now, cancellation);
                }

                return true;
            }
        }
    }
}
