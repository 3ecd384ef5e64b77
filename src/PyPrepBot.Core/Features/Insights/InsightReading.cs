using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features.Insights;

/// <summary>Counts a group's answers of a stretch of days.</summary>
public static class InsightReading
{
    private const int SilentDays = 14;
    private const int Shown = 5;
    private const double CorridorFrom = 0.6;
    private const double CorridorTo = 0.8;

    /// <param name="answers">Of the stretch, each by its person.</param>
    /// <param name="firsts">First answers of all time.</param>
    public static GroupInsights Of(
        IReadOnlyList<(MemberId Person, AnswerGiven Answer)> answers,
        IReadOnlyList<FirstAnswer> firsts,
        QuestionBank bank,
        DateOnly from,
        DateOnly today)
    {
        var middle = from.AddDays((today.DayNumber - from.DayNumber) / 2);
        var early = Persons(answers.Where(one => one.Answer.Day <= middle));
        var late = Persons(answers.Where(one => one.Answer.Day > today.AddDays(-SilentDays)));
        var challenges = answers.Where(one => one.Answer.Asked == AskedIn.Daily).GroupBy(one => one.Answer.ContextId).ToList();
        var recent = firsts.Where(first => first.Answer.Day >= from).ToList();
        var measured = Measured(firsts, bank);
        return new GroupInsights(
            Persons(answers).Count,
            early.Except(late).Count(),
            challenges.Count == 0 ? null : challenges.Average(day => Persons(day).Count))
        {
            Weeks = Weeks(answers),
            Hardest = Hardest(recent),
            Outside = Outside(measured),
            Flagged = [.. measured
                .Where(one => one.Statistics.NeedsReview)
                .OrderByDescending(one => one.Statistics.Severity)
                .ThenBy(one => one.QuestionId, StringComparer.Ordinal)
                .Take(Shown)],
        };
    }

    private static HashSet<MemberId> Persons(IEnumerable<(MemberId Person, AnswerGiven Answer)> answers) =>
        [.. answers.Select(one => one.Person)];

    private static List<WeekInsight> Weeks(IReadOnlyList<(MemberId Person, AnswerGiven Answer)> answers)
    {
        var (weeks, before) = (new List<WeekInsight>(), new HashSet<MemberId>());
        foreach (var week in answers.GroupBy(one => Period.Of(PeriodKind.Week, one.Answer.Day)).OrderBy(week => week.Key.First))
        {
            var members = Persons(week);
            var wasBefore = weeks.Count > 0 && weeks[^1].Week == week.Key.Previous?.Key;
            double? returned = wasBefore && before.Count >= GroupInsights.Least
                ? (double)before.Count(members.Contains) / before.Count
                : null;
            weeks.Add(new WeekInsight(week.Key.Key, members.Count, week.Count(), returned));
            before = members;
        }

        return weeks;
    }

    private static List<(string Topic, double Right)> Hardest(IEnumerable<FirstAnswer> firsts) =>
        [.. firsts.GroupBy(first => first.Answer.Topic)
            .Where(topic => topic.Count() >= GroupInsights.Least)
            .Select(topic => (topic.Key, Right: Facility.Of(topic.Count(IsFull), topic.Count()).Share))
            .OrderBy(topic => topic.Right)
            .ThenBy(topic => topic.Key, StringComparer.Ordinal)
            .Take(Shown)];

    private static List<(string QuestionId, double Right)> Outside(
        IEnumerable<(string QuestionId, QuestionStatistics Statistics)> measured) =>
        [.. measured
            .Where(one => one.Statistics.Facility is { Share: < CorridorFrom or > CorridorTo })
            .Select(one => (one.QuestionId, one.Statistics.Facility!.Value.Share))
            .OrderByDescending(one => Math.Max(CorridorFrom - one.Share, one.Share - CorridorTo))
            .ThenBy(one => one.QuestionId, StringComparer.Ordinal)];

    private static List<(string QuestionId, QuestionStatistics Statistics)> Measured(
        IReadOnlyList<FirstAnswer> firsts, QuestionBank bank) =>
        [.. firsts.GroupBy(first => first.Answer.QuestionId)
            .Select(own => (Question: bank.Find(own.Key), Answers: own))
            .Where(one => one.Question is { Status: QuestionStatus.Live or QuestionStatus.Aside })
            .Select(one => (one.Question!.Id, QuestionMeasures.Of(one.Question, one.Answers)))];

    private static bool IsFull(FirstAnswer first) => first.Answer.Verdict is Verdict.Correct or Verdict.Typo;
}
