using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class QuizStoreContract : StoreContract
{
    [Fact]
    public async Task A_test_survives_a_restart_as_it_was_saved_last()
    {
        var quiz = Some.Quiz("s1", Some.Ann, Some.Noon);
        await Stores.Quizzes.SaveAsync(quiz, Stop);
        var answered = quiz with { Items = [quiz.Items[0] with { Verdict = Verdict.Partial, Score = 1.0 / 3, HintUsed = true }] };
        await Stores.Quizzes.SaveAsync(answered, Stop);

        await ReopenAsync();

        Assert.Equal(StateText.Of(answered), StateText.Of(await Stores.Quizzes.FindAsync(Some.Group, Some.Ann, "s1", Stop)));
        Assert.Equal("s1", (await Stores.Quizzes.OpenAsync(Some.Group, Some.Ann, Stop))?.Id);
    }

    [Fact]
    public async Task A_finished_test_is_found_but_no_longer_open()
    {
        var quiz = Some.Quiz("s1", Some.Ann, Some.Noon);
        await Stores.Quizzes.SaveAsync(quiz, Stop);
        await Stores.Quizzes.SaveAsync(quiz with { FinishedAt = Some.Noon.AddMinutes(9) }, Stop);

        Assert.Null(await Stores.Quizzes.OpenAsync(Some.Group, Some.Ann, Stop));
        Assert.Equal(Some.Noon.AddMinutes(9), (await Stores.Quizzes.FindAsync(Some.Group, Some.Ann, "s1", Stop))?.FinishedAt);
    }

    [Fact]
    public async Task Tests_belong_to_their_member()
    {
        await Stores.Quizzes.SaveAsync(Some.Quiz("s1", Some.Ann, Some.Noon), Stop);

        Assert.Null(await Stores.Quizzes.OpenAsync(Some.Group, new MemberId("Ann"), Stop));
        Assert.Null(await Stores.Quizzes.OpenAsync(new GroupId("guild"), Some.Ann, Stop));
        Assert.Null(await Stores.Quizzes.FindAsync(Some.Group, Some.Bob, "s1", Stop));
    }

    [Fact]
    public async Task A_test_counts_once_however_often_it_is_saved()
    {
        var quiz = Some.Quiz("s1", Some.Ann, Some.Noon);
        await Stores.Quizzes.SaveAsync(quiz, Stop);
        await Stores.Quizzes.SaveAsync(quiz, Stop);
        await Stores.Quizzes.SaveAsync(quiz with { FinishedAt = Some.Noon }, Stop);
        await Stores.Quizzes.SaveAsync(quiz with { FinishedAt = Some.Noon }, Stop);
        await Stores.Quizzes.SaveAsync(Some.Quiz("s2", Some.Ann, Some.Noon) with { Rated = false }, Stop);
        await Stores.Quizzes.SaveAsync(Some.Quiz("s3", Some.Ann, Some.Noon) with { Day = Some.Monday.AddDays(1) }, Stop);

        Assert.Equal(new QuizCount(3, 1), await Stores.Quizzes.CountAsync(Some.Group, Some.Ann, Some.Monday, Stop));
        Assert.Equal(new QuizCount(3, 1), await Stores.Quizzes.CountAsync(Some.Group, Some.Ann, Some.Monday.AddDays(1), Stop));
        Assert.Equal(new QuizCount(3, 0), await Stores.Quizzes.CountAsync(Some.Group, Some.Ann, Some.Monday.AddDays(2), Stop));
        Assert.Equal(default, await Stores.Quizzes.CountAsync(Some.Group, Some.Bob, Some.Monday, Stop));
    }

    [Fact]
    public async Task Old_finished_tests_are_let_go_and_still_counted()
    {
        for (var number = 0; number < 45; number++)
        {
            var quiz = Some.Quiz($"s{number}", Some.Ann, Some.Noon.AddHours(number));
            await Stores.Quizzes.SaveAsync(quiz with { FinishedAt = quiz.StartedAt.AddMinutes(5) }, Stop);
        }

        Assert.Null(await Stores.Quizzes.FindAsync(Some.Group, Some.Ann, "s0", Stop));
        Assert.NotNull(await Stores.Quizzes.FindAsync(Some.Group, Some.Ann, "s5", Stop));
        Assert.Equal(45, (await Stores.Quizzes.CountAsync(Some.Group, Some.Ann, Some.Monday, Stop)).Ever);
    }

    [Fact]
    public async Task Abandoned_are_the_unfinished_tests_that_began_before_a_moment()
    {
        await Stores.Quizzes.SaveAsync(Some.Quiz("old", Some.Ann, Some.Noon.AddHours(-2)), Stop);
        await Stores.Quizzes.SaveAsync(Some.Quiz("done", Some.Bob, Some.Noon.AddHours(-2)) with { FinishedAt = Some.Noon }, Stop);
        await Stores.Quizzes.SaveAsync(Some.Quiz("new", Some.Bob, Some.Noon), Stop);

        var abandoned = await Stores.Quizzes.AbandonedAsync(Some.Noon, Stop);

        Assert.Equal(["old"], abandoned.Select(quiz => quiz.Id));
    }
}
