using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features.Insights;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Tests.Support;
using static PyPrepBot.Tests.Support.Answers;

namespace PyPrepBot.Tests.Features.Insights;

public sealed class InsightReadingTests
{
    private static readonly DateOnly Today = Monday.AddDays(27);

    [Fact]
    public void Whoever_comes_back_is_counted_from_five_members_on()
    {
        var first = Enumerable.Range(1, 5).Select(number => Daily($"m{number}", Monday));
        var second = Enumerable.Range(1, 2).Select(number => Daily($"m{number}", Monday.AddDays(7)));
        var third = Daily("m1", Monday.AddDays(14));

        var weeks = Read([.. first, .. second, third]).Weeks;

        Assert.Equal([null, 0.4, null], weeks.Select(week => week.Returned));
        Assert.Equal([5, 2, 1], weeks.Select(week => week.Members));
    }

    [Fact]
    public void Whoever_answered_early_and_is_silent_for_two_weeks_has_stopped()
    {
        var insights = Read([Daily("ada", Monday), Daily("ben", Monday), Daily("ben", Monday.AddDays(20)), Daily("eve", Monday.AddDays(20))]);

        Assert.Equal((3, 1), (insights.Members, insights.Stopped));
    }

    [Fact]
    public void A_challenge_has_as_many_members_as_answer_it_on_average() =>
        Assert.Equal(1.5, Read([Daily("ada", Monday), Daily("ben", Monday), Daily("ben", Monday.AddDays(1))]).ForEachChallenge);

    [Fact]
    public void Topics_and_questions_are_told_from_five_first_answers_on()
    {
        var firsts = Enumerable.Range(1, 5).Select(number => First($"m{number}", "gil-901"))
            .Concat(Enumerable.Range(1, 4).Select(number => First($"m{number}", "gc-901")))
            .ToList();

        var insights = InsightReading.Of([], firsts, new QuestionBank([Samples.Single()], new TopicIndex([])), Monday, Today);

        Assert.Equal([("gil", 1.0 / 7)], insights.Hardest);
        Assert.Equal([("gil-901", 1.0 / 7)], insights.Outside);
        Assert.Empty(insights.Flagged);
    }

    private static FirstAnswer First(string member, string question) => new(Daily(member, Monday, score: 0, question: question), 0, 0.6);

    private static GroupInsights Read(IReadOnlyList<AnswerGiven> answers) => InsightReading.Of(
        [.. answers.Select(answer => ((MemberId, AnswerGiven))(answer.Member, answer))], [], QuestionBank.Empty, Monday, Today);
}
