using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Takes an answer to a question of a test, whichever way it was given.</summary>
public sealed class QuizReply(GroupDirectory directory, IQuizStore quizzes, QuizDesk desk, QuizScreen screen, MemberGate gate)
{
    /// <param name="read">Makes the grader's input of what was given; null for "I don't know".</param>
    public Task<Reply> TakeAsync(
        Interaction interaction, ActionId action, Func<Question, string>? read, CancellationToken cancellation) =>
        WithOpenQuestionAsync(interaction, action, Taking(read, interaction.ReceivedAt), cancellation);

    /// <summary>Does something with the question on the screen, or says politely what is on the screen instead.</summary>
    public async Task<Reply> WithOpenQuestionAsync(
        Interaction interaction,
        ActionId action,
        Func<QuizSession, Question, CancellationToken, Task<Reply>> work,
        CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(interaction, cancellation);
        return await gate.EnterAsync(member, Enter, cancellation);

        async Task<Reply> Enter()
        {
            if (await quizzes.FindAsync(group.Id, member, action.Part(0), cancellation) is not { } session)
            {
                return Reply.Ephemeral(QuizMessages.NotYours());
            }

            // The second of two taps, or a button of a question long answered: show where the test is now.
            if (session.FinishedAt is not null || session.OpenPosition != QuizVerb.Position(action))
            {
                return await screen.ShowAsync(session, [], "", cancellation);
            }

            var current = await desk.RefreshAsync(session, interaction.ReceivedAt, cancellation);
            var isSame = current.FinishedAt is null && current.OpenPosition == session.OpenPosition
                && current.Items[^1].QuestionId == session.Items[^1].QuestionId
                && current.Items[^1].Revision == session.Items[^1].Revision;
            return isSame && desk.QuestionOf(current) is { } question
                ? await work(current, question, cancellation)
                : await screen.ShowAsync(current, QuizMessages.MovedOn(session, current), "", cancellation);
        }
    }

    private Func<QuizSession, Question, CancellationToken, Task<Reply>> Taking(
        Func<Question, string>? read, DateTimeOffset receivedAt) => async (session, question, cancellation) =>
    {
        var shown = session.Items[session.OpenPosition].Shown;
        var turn = await desk.TakeAsync(session, question, read is null ? null : WellFormed.Of(read(question)), receivedAt, cancellation);
        return turn.Mark.Verdict == Verdict.Invalid
            ? await screen.ShowAsync(session, QuizMessages.Unreadable, QuizMessages.NotRead, cancellation)
            : await screen.ShowAsync(
                turn.Session, QuizMessages.Verdict(question, shown, turn), QuizMessages.Summary(turn.Mark), cancellation);
    };
}
