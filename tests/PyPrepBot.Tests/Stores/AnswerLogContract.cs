using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class AnswerLogContract : StoreContract
{
    private static readonly GroupId Other = new("guild-70");

    private static readonly AnswerGiven Wrong = Some.Answer(Some.Ann, Some.Monday) with { Verdict = Verdict.Wrong, Score = 0 };

    [Fact]
    public async Task Answers_to_a_question_come_with_their_marks_of_today_and_without_other_groups()
    {
        await RecordAsync(Wrong, Some.Answer(Some.Bob, Some.Monday, group: Other));
        await Stores.AppendAsync(Remarked("d1", 0.5), Stop);
        await Stores.AppendAsync(Remarked("d0", 1), Stop);

        var known = await Stores.AnswerLog.OfQuestionAsync(Some.Group, Wrong.QuestionId, Stop);

        Assert.Equal((Wrong.Key, 1.0), (Assert.Single(known.Answers).Key, known.Answers[0].Score));
        Assert.Equal(1, Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, Some.Ann, Stop)).Score);
    }

    [Fact]
    public async Task Voided_answers_are_named()
    {
        await RecordAsync(Wrong);
        await Stores.AppendAsync(
            new AnswersVoided(EventKey.AnswersVoided(Some.Group, "d1"), Some.Group, Some.Noon, Wrong.QuestionId, [Wrong.Key]), Stop);

        Assert.Equal([Wrong.Key], (await Stores.AnswerLog.OfQuestionAsync(Some.Group, Wrong.QuestionId, Stop)).Voided);
    }

    [Fact]
    public async Task An_answer_of_another_group_is_not_found()
    {
        await RecordAsync(Wrong);

        Assert.Equal(Wrong.Key, (await Stores.AnswerLog.FindAsync(Some.Group, Wrong.Key, Stop))?.Key);
        Assert.Null(await Stores.AnswerLog.FindAsync(Other, Wrong.Key, Stop));
    }

    [Fact]
    public async Task What_if_says_what_would_be_and_writes_nothing()
    {
        await RecordAsync(Wrong);
        var before = await Stores.AnswerLog.CountAsync(Some.Group, Stop);

        var whatIf = await Stores.AnswerLog.TryAsync(Some.Group, [Remarked("d1", 1)], Stop);

        Assert.Equal((1, 16), (Assert.Single(whatIf.Before).PointsInAll, Assert.Single(whatIf.After).PointsInAll));
        Assert.Equal(before, await Stores.AnswerLog.CountAsync(Some.Group, Stop));
        Assert.Equal(1, (await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)).PointsInAll);
    }

    [Fact]
    public async Task Answers_since_a_day_leave_out_what_is_older()
    {
        await RecordAsync(Wrong, Some.Answer(Some.Ann, Some.Monday.AddDays(1)));

        var since = await Stores.AnswerLog.SinceAsync(Some.Group, Some.Monday.AddDays(1), Stop);

        Assert.Equal(Some.Monday.AddDays(1), Assert.Single(since).Day);
    }

    [Fact]
    public async Task First_answers_are_those_of_the_group_alone()
    {
        await RecordAsync(Wrong, Some.Answer(Some.Bob, Some.Monday, group: Other));

        Assert.Equal(Wrong.Key, Assert.Single(await Stores.AnswerLog.FirstAnswersAsync(Some.Group, Stop)).Answer.Key);
    }

    [Fact]
    public async Task One_replay_serves_until_an_answer_comes_and_no_longer()
    {
        await RecordAsync(Wrong);
        var first = await Stores.AnswerLog.FirstAnswersAsync(Some.Group, Stop);
        await Stores.AppendAsync(
            new PointsAwarded("guild-70|w|1", Other, Some.Noon, Some.Bob, 3, Some.Monday, Some.Ann, "for helping", null), Stop);
        Assert.Same(first, await Stores.AnswerLog.FirstAnswersAsync(Some.Group, Stop));

        await RecordAsync(Some.Answer(Some.Bob, Some.Monday));

        Assert.Equal(2, (await Stores.AnswerLog.FirstAnswersAsync(Some.Group, Stop)).Count);
    }

    [Fact]
    public async Task First_answers_follow_a_correction_of_their_marks()
    {
        await RecordAsync(Wrong);
        await Stores.AnswerLog.FirstAnswersAsync(Some.Group, Stop);

        await Stores.AppendAsync(Remarked("d1", 1), Stop);

        Assert.Equal(1, Assert.Single(await Stores.AnswerLog.FirstAnswersAsync(Some.Group, Stop)).Answer.Score);
    }

    private static AnswersRemarked Remarked(string delivery, double score) => new(
        EventKey.Remarked(Some.Group, delivery),
        Some.Group,
        Some.Noon,
        Wrong.QuestionId,
        new Dictionary<string, Remark> { [Wrong.Key] = new(score < 1 ? Verdict.Partial : Verdict.Correct, score) });

    private async Task RecordAsync(params AnswerGiven[] answers)
    {
        foreach (var answer in answers)
        {
            await Stores.Answers.RecordAsync(answer, Stop);
        }
    }
}
