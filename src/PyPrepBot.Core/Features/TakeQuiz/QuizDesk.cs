using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Leads a member through a test. Everything is stored before it is shown, so a restart costs nothing.</summary>
public sealed class QuizDesk(IQuizStore quizzes, IAnswerStore answers, QuizChoice choice, IQuestionBank bank)
{
    public const int RatedTestsADay = 3;

    private static readonly TimeSpan TimeToAnswer = TimeSpan.FromMinutes(15);

    /// <summary>A new test with its first question; without one when nothing fits the wish.</summary>
    public async Task<QuizSession> StartAsync(
        StudyGroup group, MemberId member, QuizWish wish, string id, DateTimeOffset now, CancellationToken cancellation)
    {
        var day = GroupDay.Of(now, GroupZone.Get(group.Schedule.Zone));
        var count = await quizzes.CountAsync(group.Id, member, day, cancellation);
        var session = new QuizSession(id, group.Id, member, wish.Topic, wish.Level, wish.Length, count.Ever + 1, day, now)
        {
            Rated = count.RatedToday < RatedTestsADay,
        };

        // "1 of 20" would be a promise that a small bank cannot keep.
        var there = Math.Max(1, await choice.CountAsync(session, cancellation));
        return await AskAsync(session with { Length = Math.Min(session.Length, there) }, now, cancellation);
    }

    /// <summary>The question on the screen with the revision that was shown; null when it was edited and forgotten since.</summary>
    public Question? QuestionOf(QuizSession session) => session.OpenPosition >= 0 && session.Items[session.OpenPosition] is var item
        ? bank.Of(session.Group).FindAsked(item.QuestionId, item.Revision)
        : null;

    /// <summary>Puts something answerable on the screen: time may have run out on what was there, or it was edited.</summary>
    public async Task<QuizSession> RefreshAsync(QuizSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        if (session.OpenPosition < 0)
        {
            return session;
        }

        if (QuestionOf(session) is not { } question)
        {
            var asked = await AskAsync(session with { Items = [.. session.Items.Take(session.OpenPosition)] }, now, cancellation);
            return asked.Items.Count > 0 ? asked : await EndEmptyAsync(asked, now, cancellation);
        }

        return now - session.Items[session.OpenPosition].ShownAt > TimeToAnswer
            ? (await SettleAsync(
                session, question, new Mark(Verdict.Wrong, 0), "", now, timedOut: true, dontKnow: false, cancellation)).Session
            : session;
    }

    /// <summary>Keeps an answer to the question on the screen and asks the next one, or ends the test.</summary>
    public async Task<QuizTurn> TakeAsync(
        QuizSession session, Question question, string? input, DateTimeOffset now, CancellationToken cancellation)
    {
        var mark = input is null
            ? new Mark(Verdict.Wrong, 0)
            : QuestionGrader.Grade(question, session.Items[session.OpenPosition].Shown, input, KnownTerms.Of(bank.Of(session.Group)));
        return mark.Verdict == Verdict.Invalid
            ? new QuizTurn(session, mark, input ?? "")
            : await SettleAsync(session, question, mark, input ?? "", now, timedOut: false, dontKnow: input is null, cancellation);
    }

    /// <summary>Ends a test that nobody will go on with. What was on the screen too long counts as wrong, the rest as nothing.</summary>
    public async Task AbandonAsync(QuizSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        session = await RefreshAsync(session with { Length = Math.Max(1, session.Items.Count) }, now, cancellation);
        await quizzes.SaveAsync(session with { FinishedAt = session.FinishedAt ?? now }, cancellation);
    }

    public async Task<QuizSession> UseHintAsync(QuizSession session, CancellationToken cancellation)
    {
        var hinted = With(session, session.Items[session.OpenPosition] with { HintUsed = true });
        await quizzes.SaveAsync(hinted, cancellation);
        return hinted;
    }

    private async Task<QuizTurn> SettleAsync(
        QuizSession session,
        Question question,
        Mark mark,
        string input,
        DateTimeOffset now,
        bool timedOut,
        bool dontKnow,
        CancellationToken cancellation)
    {
        var given = QuizAnswer.Event(session, question, mark, input, now) with { TimedOut = timedOut, DontKnow = dontKnow };
        var recorded = await answers.RecordAsync(given, cancellation);
        var kept = recorded.Answer;

        // After a crash between the two writes the log knows more than the session: its verdict stands, and is the one that is told.
        var settled = With(session, session.Items[session.OpenPosition] with { Verdict = kept.Verdict, Score = kept.Score });
        var next = await AskAsync(settled, now, cancellation);
        return recorded.First ? new QuizTurn(next, mark, input) : new QuizTurn(next, new Mark(kept.Verdict, kept.Score), kept.Input);
    }

    private async Task<QuizSession> AskAsync(QuizSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        var next = session.Items.Count < session.Length ? await choice.NextAsync(session, now, cancellation) : session;
        if (next.OpenPosition < 0 && next.Items.Count > 0)
        {
            next = await FinishAsync(next, now, cancellation);
        }

        if (next.Items.Count > 0)
        {
            await quizzes.SaveAsync(next, cancellation);
        }

        return next;
    }

    // Its only question was withdrawn and no other fits: a test of nothing must not stand in the way of the next one.
    private async Task<QuizSession> EndEmptyAsync(QuizSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        var ended = session with { FinishedAt = now };
        await quizzes.SaveAsync(ended, cancellation);
        return ended;
    }

    private async Task<QuizSession> FinishAsync(QuizSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        // Rewarded only when it is a real test: asked for in full length, rated, and gone through to its end.
        if (session.Rated && session.Items.Count >= QuizWish.DefaultLength && session.Items.Any(item => item.Rated))
        {
            var key = EventKey.TestCompleted(session.Group, session.Id);
            await answers.RecordAsync(new TestCompleted(key, session.Group, now, session.Member, session.Day), cancellation);
        }

        return session with { FinishedAt = now };
    }

    private static QuizSession With(QuizSession session, QuizItem item) =>
        session with { Items = [.. session.Items.Take(session.Items.Count - 1), item] };
}
