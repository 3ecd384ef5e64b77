using System.Globalization;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Reads what a correction would do from the log; it changes nothing.</summary>
public sealed class RegradePlanner(IAnswerLog log, IChallengeStore challenges, IQuestionBank bank)
{
    /// <param name="corrected">The question as it is judged from now on.</param>
    public async Task<RegradePlan> PlanAsync(Regrade regrade, Question corrected, CancellationToken cancellation)
    {
        var known = await log.OfQuestionAsync(regrade.Group, regrade.QuestionId, cancellation);
        var asked = (await challenges.BetweenAsync(regrade.Group, DateOnly.MinValue, DateOnly.MaxValue, cancellation))
            .Where(challenge => challenge.QuestionId == regrade.QuestionId && challenge.Number > 0)
            .ToList();
        var stamp = string.Create(
            CultureInfo.InvariantCulture,
            $"{bank.Of(regrade.Group).Find(regrade.QuestionId)?.Revision}:{known.Answers.Count}:{known.Voided.Count}:"
            + $"{known.Answers.Sum(answer => answer.Score):R}:{asked.Count}");
        return regrade.Kind switch
        {
            RegradeKind.Void => Voiding(regrade, known, asked, stamp),
            RegradeKind.Once => Remarking(regrade, Once(regrade, known), asked, stamp),
            RegradeKind.PutBack => new RegradePlan(stamp, [], known.Answers.Count, null, []),
            _ => Remarking(regrade, Better(regrade, corrected, known), asked, stamp),
        };
    }

    private static RegradePlan Remarking(
        Regrade regrade, Dictionary<string, Remark> marks, List<Challenge> asked, string stamp)
    {
        var key = EventKey.Remarked(regrade.Group, regrade.Id);
        IReadOnlyList<LogEvent> events =
            marks.Count == 0 ? [] : [new AnswersRemarked(key, regrade.Group, regrade.At, regrade.QuestionId, marks)];
        return new RegradePlan(stamp, events, marks.Count, Newest(asked), []);
    }

    // Nobody loses a point for a mistake that was not theirs: a mark only ever gets better.
    private Dictionary<string, Remark> Better(Regrade regrade, Question corrected, QuestionAnswers known)
    {
        var (shelf, marks) = (bank.Of(regrade.Group), new Dictionary<string, Remark>());
        var terms = KnownTerms.Of(shelf);
        foreach (var answer in known.Answers.Where(answer => !answer.DontKnow && !answer.TimedOut && !known.Voided.Contains(answer.Key)))
        {
            var isSame = answer.Revision == corrected.Revision
                || (shelf.FindRevision(answer.QuestionId, answer.Revision) is { } seen && SameText.Holds(seen, corrected));
            var mark = isSame ? QuestionGrader.Grade(corrected, answer.Shown, answer.Input, terms) : Nothing;
            if (mark.Verdict != Verdict.Invalid && mark.Score > answer.Score)
            {
                marks[answer.Key] = new Remark(mark.Verdict, mark.Score);
            }
        }

        return marks;
    }

    private static Mark Nothing { get; } = new(Verdict.Wrong, 0);

    private static Dictionary<string, Remark> Once(Regrade regrade, QuestionAnswers known) => known.Answers
        .Where(answer => answer.Key == regrade.Argument && answer.Score < 1 && !known.Voided.Contains(answer.Key))
        .ToDictionary(answer => answer.Key, _ => new Remark(Verdict.Correct, 1));

    private static RegradePlan Voiding(Regrade regrade, QuestionAnswers known, List<Challenge> asked, string stamp)
    {
        var keys = known.Answers.Select(answer => answer.Key).Where(key => !known.Voided.Contains(key)).ToList();
        var dates = asked.Where(challenge => challenge.Status != ChallengeStatus.Void).Select(challenge => challenge.Date).ToList();
        var events = dates
            .Select(date => (LogEvent)new ChallengeVoided(
                EventKey.Voided(regrade.Group, date), regrade.Group, regrade.At, date, "The question was withdrawn."))
            .ToList();
        if (keys.Count > 0)
        {
            events.Add(new AnswersVoided(
                EventKey.AnswersVoided(regrade.Group, regrade.Id), regrade.Group, regrade.At, regrade.QuestionId, keys));
        }

        return new RegradePlan(stamp, events, keys.Count, Newest(asked), dates);
    }

    private static DateOnly? Newest(List<Challenge> asked) => asked is [.., var last] ? last.Date : null;
}
