using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Shows a test as it stands: the question to answer, or how it went.</summary>
public sealed class QuizScreen(QuizDesk desk, IMemberStore members)
{
    public async Task<Reply> ShowAsync(QuizSession session, CancellationToken cancellation) =>
        Reply.Ephemeral(await MessageAsync(session, [], "", cancellation));

    /// <summary>What was on the screen gives way to the verdict and what comes next.</summary>
    public async Task<Reply> ShowAsync(
        QuizSession session, IReadOnlyList<Block> verdict, string summary, CancellationToken cancellation) =>
        Reply.Update(await MessageAsync(session, verdict, summary, cancellation));

    private async Task<ChatMessage> MessageAsync(
        QuizSession session, IReadOnlyList<Block> verdict, string summary, CancellationToken cancellation)
    {
        if (session.FinishedAt is null && desk.QuestionOf(session) is { } question)
        {
            return QuizMessages.Ask(session, question, verdict, summary);
        }

        var member = await members.FindAsync(session.Group, session.Member, cancellation);
        return QuizMessages.End(session, ShownRating.Of(member.Ability), verdict, summary);
    }
}
