using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>Takes an answer to a challenge, whichever way it was given: pressed, chosen, typed into a form or after a command.</summary>
public sealed class DailyAnswer(
    IChallengeStore challenges, IAnswerStore answers, DailyCard cards, IQuestionBank bank, ICardRefresh refresh)
{
    /// <param name="read">Makes the grader's input of what was given, which may depend on the question; null for "I don't know".</param>
    public async Task<Reply> TakeAsync(
        StudyGroup group,
        MemberId member,
        DateOnly date,
        Func<Question, string>? read,
        DateTimeOffset receivedAt,
        CancellationToken cancellation)
    {
        if (await challenges.FindAsync(group.Id, date, cancellation) is not { Status: not ChallengeStatus.Planned } challenge)
        {
            return Reply.Ephemeral(ChallengeMessages.NoSuchChallenge());
        }

        if (await cards.OpenAsync(challenge, member, receivedAt, cancellation) is not var (card, question))
        {
            return Reply.Ephemeral(ChallengeMessages.QuestionGone());
        }

        var earlier = await answers.OfChallengeAsync(group.Id, date, member, cancellation);
        if (Attempts.IsSettled(question, earlier))
        {
            return Reply.Ephemeral(ChallengeMessages.AlreadyAnswered(challenge, question, card.As(earlier[^1]), earlier[^1]));
        }

        var input = read is null ? null : WellFormed.Of(read(question));
        return await TakeAsync(group, challenge, card, question, earlier, input, receivedAt, cancellation);
    }

    /// <param name="typed">What is graded; null for "I don't know".</param>
    private async Task<Reply> TakeAsync(
        StudyGroup group, Challenge challenge, PersonalCard card, Question question, IReadOnlyList<AnswerGiven> earlier, string? typed,
        DateTimeOffset receivedAt, CancellationToken cancellation)
    {
        var (passes, input) = (typed is null, typed ?? "");
        var mark = passes
            ? new Mark(Verdict.Wrong, 0)
            : QuestionGrader.Grade(question, card.Shown, input, KnownTerms.Of(bank.Of(group.Id)));
        if (mark.Verdict == Verdict.Invalid)
        {
            return Reply.Ephemeral(ChallengeMessages.Unreadable(question, card));
        }

        var counts = challenge.Status == ChallengeStatus.Open && challenge.Window.Accepts(receivedAt);
        if (counts && !passes && !mark.FullCredit && earlier.Any(answer => answer.Input == input))
        {
            // Delivered twice, or sent again as it was: one slip uses one attempt.
            return Reply.Ephemeral(ChallengeMessages.TryAgain(question, card, mark));
        }

        var attempt = earlier.Count + 1;
        // A second attempt belongs to the first one, also when another account of the same person made that.
        var account = earlier.Count > 0 ? earlier[0].Member : card.Member;
        var given = Event(challenge, card, question, mark, account, attempt, receivedAt, counts) with
        {
            Input = input,
            DontKnow = passes,
            Suspect = Haste.IsSuspect(question, input, receivedAt - card.OpenedAt),
        };
        var recorded = await answers.RecordAsync(given, cancellation);
        if (!counts)
        {
            return Reply.Ephemeral(ChallengeMessages.Practised(question, card, mark, input));
        }

        return Reply.Ephemeral(recorded.First
            ? Kept(group, challenge, card, question, mark, recorded)
            : Overtaken(challenge, card, question, recorded.Answer));
    }

    private ChatMessage Kept(
        StudyGroup group, Challenge challenge, PersonalCard card, Question question, Mark mark, Recorded recorded)
    {
        refresh.Request(group.Id, challenge.Date);

        // Two attempts are for slips of the keyboard: who says they do not know has used both.
        var given = recorded.Answer;
        var mayRetry = question.IsTyped && !given.DontKnow && !mark.FullCredit && given.Attempt < Attempts.Typed;
        return mayRetry
            ? ChallengeMessages.TryAgain(question, card, mark)
            : ChallengeMessages.Answered(question, card, mark, recorded);
    }

    // Another press of the same moment was first; what it left open stays open.
    private static ChatMessage Overtaken(Challenge challenge, PersonalCard card, Question question, AnswerGiven first) =>
        first.Attempt >= Attempts.Typed || Attempts.IsSettled(question, [first])
            ? ChallengeMessages.AlreadyAnswered(challenge, question, card.As(first), first)
            : ChallengeMessages.TryAgain(question, card, new Mark(first.Verdict, first.Score));

    private static AnswerGiven Event(
        Challenge challenge,
        PersonalCard card,
        Question question,
        Mark mark,
        MemberId account,
        int attempt,
        DateTimeOffset receivedAt,
        bool counts) =>
        new(
            counts
                ? EventKey.DailyAnswer(challenge.Group, challenge.Date, account, attempt)
                : EventKey.LateAnswer(challenge.Group, challenge.Date, card.Member),
            challenge.Group,
            receivedAt)
        {
            Member = counts ? account : card.Member,
            QuestionId = question.Id,
            Revision = question.Revision,
            Topic = question.Topic,
            Difficulty = challenge.Difficulty,
            Kind = question.Kind,
            GuessRate = question.GuessRate,
            Asked = counts ? AskedIn.Daily : AskedIn.Late,
            ContextId = ChallengeDate.Text(challenge.Date),
            Attempt = counts ? attempt : 1,
            Input = "",
            Shown = card.Shown,
            OpenedAt = card.OpenedAt,
            Verdict = mark.Verdict,
            Score = mark.Score,
            HintUsed = card.HintUsed,
            Day = challenge.Date,
            CountsOn = challenge.ClosesOn,
        };
}
