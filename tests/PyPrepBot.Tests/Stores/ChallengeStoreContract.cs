using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class ChallengeStoreContract : StoreContract
{
    [Fact]
    public async Task The_first_plan_stands()
    {
        var planned = await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday), Stop);

        var second = await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday) with { QuestionId = "gc-002" }, Stop);

        Assert.Equal(planned, second);
        Assert.Equal(planned, await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop));
    }

    [Fact]
    public async Task Of_32_racing_plans_all_callers_get_the_same()
    {
        var plans = Enumerable.Range(0, 32).Select(number => Some.Planned(Some.Monday) with { QuestionId = $"q{number}" });

        var standing = await Task.WhenAll(plans.Select(plan => Task.Run(() => Stores.Challenges.PlanAsync(plan, Stop), Stop)));

        Assert.Single(standing.Distinct());
    }

    [Fact]
    public async Task What_was_reserved_is_taken_back_once_and_may_be_reserved_anew()
    {
        await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday), Stop);
        var other = Some.Planned(Some.Monday) with { QuestionId = "gc-002" };

        var released = await Stores.Challenges.ReleaseAsync(Some.Group, Some.Monday, Stop);
        var again = await Stores.Challenges.ReleaseAsync(Some.Group, Some.Monday, Stop);

        Assert.Equal((true, false), (released, again));
        Assert.Equal(other, await Stores.Challenges.PlanAsync(other, Stop));
    }

    [Fact]
    public async Task What_is_open_is_not_taken_back()
    {
        var open = await OpenAsync(Some.Monday);

        Assert.False(await Stores.Challenges.ReleaseAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal(open, await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop));
    }

    [Fact]
    public async Task Opening_keeps_the_window_that_was_planned()
    {
        var planned = await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday), Stop);
        var later = Some.Monday.AddDays(3);
        var moved = planned with { QuestionId = "gc-002", Window = Some.WindowOf(later), ClosesOn = later };

        var open = await Stores.Challenges.OpenAsync(Some.Opened(Some.Monday), moved, [], Stop);

        Assert.Equal(planned with { QuestionId = "gc-002", Status = ChallengeStatus.Open, Number = 1 }, open);
        Assert.Equal(open, await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop));
    }

    [Fact]
    public async Task Opened_challenges_are_numbered_in_each_group_from_one()
    {
        var other = new GroupId("Guild-7");

        var first = await OpenAsync(Some.Monday);
        var second = await OpenAsync(Some.Monday.AddDays(1));
        var elsewhere = await Stores.Challenges.OpenAsync(
            Some.Opened(Some.Monday, other), Some.Planned(Some.Monday, other), [], Stop);

        Assert.Equal([1, 2, 1], [first.Number, second.Number, elsewhere.Number]);
    }

    [Fact]
    public async Task Of_32_racing_openings_one_wins_and_queues_its_posts()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => OpenAsync(Some.Monday), Stop)));

        Assert.Single(opened.Distinct());
        Assert.Equal(1, opened[0].Number);
        Assert.Single(await Stores.Outbox.DueAsync(Some.Noon, Stop));
        Assert.Equal(2, (await OpenAsync(Some.Monday.AddDays(1))).Number);
    }

    [Fact]
    public async Task Closing_settles_streaks_and_queues_posts_once()
    {
        await OpenAsync(Some.Monday);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        var closed = await Stores.Challenges.CloseAsync(Some.Closed(Some.Monday), [Some.Post(PostKind.Reveal, Some.Monday)], Stop);
        var again = await Stores.Challenges.CloseAsync(Some.Closed(Some.Monday), [Some.Post(PostKind.Reveal, Some.Monday)], Stop);

        Assert.True(closed);
        Assert.False(again);
        Assert.Equal(ChallengeStatus.Closed, (await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop))!.Status);
        var day = Assert.Single((await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)).Streak.Days);
        Assert.Equal(DayMarks.Answered | DayMarks.Settled, day.Marks);
        Assert.Equal([PostKind.Card, PostKind.Reveal], (await Stores.Outbox.DueAsync(Some.Noon, Stop)).Select(post => post.Kind).Order());
    }

    [Fact]
    public async Task What_is_not_open_cannot_be_closed()
    {
        await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday), Stop);

        Assert.False(await Stores.Challenges.CloseAsync(Some.Closed(Some.Monday), [], Stop));
        Assert.False(await Stores.Challenges.CloseAsync(Some.Closed(Some.Monday.AddDays(1)), [], Stop));
    }

    [Theory]
    [InlineData(ChallengeStatus.Planned)]
    [InlineData(ChallengeStatus.Open)]
    [InlineData(ChallengeStatus.Closed)]
    public async Task A_void_day_gives_who_answered_the_full_base_and_breaks_no_streak(ChallengeStatus before)
    {
        await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday), Stop);
        if (before >= ChallengeStatus.Open) await OpenAsync(Some.Monday);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday) with { Score = 0 }, Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday.AddDays(-1)), Stop);
        if (before == ChallengeStatus.Closed) await Stores.Challenges.CloseAsync(Some.Closed(Some.Monday), [], Stop);

        var voided = await Stores.Challenges.VoidAsync(Some.Voided(Some.Monday), Some.Planned(Some.Monday), Stop);
        var again = await Stores.Challenges.VoidAsync(Some.Voided(Some.Monday), Some.Planned(Some.Monday), Stop);

        Assert.Equal((true, false), (voided, again));
        Assert.Equal(ChallengeStatus.Void, (await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop))!.Status);
        Assert.Equal(16, (await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)).Periods["all"].Points);
        Assert.Equal(1, Streak.Current((await Stores.Members.FindAsync(Some.Group, Some.Bob, Stop)).Streak));
        Assert.Equal(0, (await Stores.Projections.RebuildAsync(Stop)).Different);
    }

    [Fact]
    public async Task A_day_nobody_planned_can_be_voided_and_is_not_opened_any_more()
    {
        Assert.True(await Stores.Challenges.VoidAsync(Some.Voided(Some.Monday), Some.Planned(Some.Monday), Stop));

        var standing = await OpenAsync(Some.Monday);

        Assert.Equal(ChallengeStatus.Void, standing.Status);
        Assert.Empty(await Stores.Outbox.DueAsync(Some.Noon, Stop));
    }

    [Fact]
    public async Task Voiding_drops_what_is_not_posted_yet_but_no_board_and_nothing_posted()
    {
        await OpenAsync(Some.Monday);
        var card = Some.Post(PostKind.Card, Some.Monday);
        await Stores.Outbox.BeginAsync(card, Stop);
        await Stores.Outbox.PostedAsync(card, new MessageRef(Some.Channel, "m1"), Stop);
        await Stores.Outbox.EnqueueAsync(Some.Post(PostKind.Board, Some.Monday), Stop);
        await Stores.Challenges.CloseAsync(Some.Closed(Some.Monday), [Some.Post(PostKind.Reveal, Some.Monday)], Stop);

        await Stores.Challenges.VoidAsync(Some.Voided(Some.Monday), Some.Planned(Some.Monday), Stop);

        Assert.Equal(PostState.Posted, await StateAsync(PostKind.Card));
        Assert.Equal(PostState.Dropped, await StateAsync(PostKind.Reveal));
        Assert.Equal([PostKind.Board], (await Stores.Outbox.DueAsync(Some.Noon, Stop)).Select(post => post.Kind));
    }

    [Fact]
    public async Task Challenges_between_two_dates_come_by_date_with_both_ends()
    {
        foreach (var days in (int[])[3, 0, 1, 2, 40]) await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday.AddDays(days)), Stop);
        await Stores.Challenges.PlanAsync(Some.Planned(Some.Monday, new GroupId("guild-70")), Stop);

        var found = await Stores.Challenges.BetweenAsync(Some.Group, Some.Monday, Some.Monday.AddDays(2), Stop);

        Assert.Equal([0, 1, 2], found.Select(challenge => challenge.Date.DayNumber - Some.Monday.DayNumber));
        Assert.All(found, challenge => Assert.Equal(Some.Group, challenge.Group));
    }

    [Fact]
    public async Task Members_who_answered_are_counted_once()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday) with { Score = 0 }, Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday, attempt: 2), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday), Stop);

        Assert.Equal(2, await Stores.Challenges.AnswersAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal(0, await Stores.Challenges.AnswersAsync(Some.Group, Some.Monday.AddDays(1), Stop));
    }

    [Fact]
    public async Task A_challenge_survives_a_restart()
    {
        var open = await OpenAsync(Some.Monday);

        await ReopenAsync();

        Assert.Equal(open, await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal(2, (await OpenAsync(Some.Monday.AddDays(1))).Number);
    }

    private Task<Challenge> OpenAsync(DateOnly date) =>
        Stores.Challenges.OpenAsync(Some.Opened(date), Some.Planned(date), [Some.Post(PostKind.Card, date)], Stop);

    private async Task<PostState> StateAsync(PostKind kind) =>
        Assert.Single(await Stores.Outbox.FindAsync(Some.Group, kind, Some.Monday, Stop)).State;
}
