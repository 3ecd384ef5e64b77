using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class LinkStoreContract : StoreContract
{
    private static readonly MemberId Cleo = new("cleo");

    private static readonly MemberLink AnnAndBob = new(Some.Ann, Some.Bob);

    [Fact]
    public async Task Both_accounts_know_each_other_also_after_a_restart()
    {
        var before = await OfAsync(Some.Bob);
        Assert.True(await LinkAsync(Some.Ann, Some.Bob));
        var live = await OfAsync(Some.Bob);
        await ReopenAsync();

        Assert.Equal((null, AnnAndBob, AnnAndBob), (before, live, await OfAsync(Some.Ann)));
        Assert.Null(await OfAsync(Cleo));
        Assert.Null(await Stores.Links.OfAsync(new GroupId("guild-70"), Some.Bob, Stop));
    }

    [Fact]
    public async Task An_account_is_linked_once()
    {
        await LinkAsync(Some.Ann, Some.Bob);

        Assert.False(await LinkAsync(Cleo, Some.Bob));
        Assert.False(await LinkAsync(Some.Bob, Cleo));
        Assert.False(await LinkAsync(Cleo, Cleo));
        Assert.Single(await Stores.ReadLogAsync(Stop));
    }

    [Fact]
    public async Task Of_32_who_link_an_account_at_once_one_wins()
    {
        var linked = await Task.WhenAll(Enumerable.Range(0, 32).Select(number => Task.Run(() => LinkAsync(Some.Ann, new MemberId($"m{number}")), Stop)));

        Assert.Single(linked, one => one);
    }

    [Fact]
    public async Task Unlinking_makes_two_of_them_again_once()
    {
        await LinkAsync(Some.Ann, Some.Bob);
        await OfAsync(Some.Ann);

        var undone = await UnlinkAsync(Some.Ann, Some.Bob);
        var again = await UnlinkAsync(Some.Ann, Some.Bob);

        Assert.Equal((true, false), (undone, again));
        Assert.Null(await OfAsync(Some.Ann));
        Assert.True(await LinkAsync(Some.Bob, Cleo));
    }

    [Fact]
    public async Task Answers_of_both_are_the_main_ones_and_the_first_one_counts()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday) with { Score = 0 }, Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        await Stores.Boards.ReadAsync(Some.Group, "all", null, 10, Stop);

        await LinkAsync(Some.Ann, Some.Bob);

        var kept = Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, Some.Ann, Stop));
        Assert.Equal(Some.Bob, kept.Member);
        Assert.Equal(kept.Key, Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, null, Stop)).Key);
        Assert.Equal(1, await Stores.Challenges.AnswersAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal(1, (await Stores.Members.FindAsync(Some.Group, Some.Bob, Stop)).Periods["all"].Answered);
        Assert.Equal(1, (await Stores.Boards.ReadAsync(Some.Group, "2026-W48", null, 10, Stop)).Members);
    }

    [Fact]
    public async Task An_answer_to_what_the_other_account_answered_is_not_kept()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday) with { Score = 0 }, Stop);
        await LinkAsync(Some.Ann, Some.Bob);

        var recorded = await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        Assert.Equal((false, Some.Bob), (recorded.First, recorded.Answer.Member));
        Assert.Equal(StateText.Of(recorded.Before), StateText.Of(recorded.After));
        Assert.Equal(2, (await Stores.ReadLogAsync(Stop)).Count);
    }

    [Fact]
    public async Task An_answer_that_was_on_its_way_with_the_other_account_is_the_main_ones()
    {
        await LinkAsync(Some.Ann, Some.Bob);

        var recorded = await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday), Stop);

        Assert.Equal((true, Some.Ann, 16), (recorded.First, recorded.After.Member, recorded.After.Periods["all"].Points));
        Assert.Equal(0, (await Stores.Projections.RebuildAsync(Stop)).Different);
    }

    [Fact]
    public async Task After_unlinking_each_has_its_own_answer_again()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday) with { Score = 0 }, Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        await LinkAsync(Some.Ann, Some.Bob);

        await UnlinkAsync(Some.Ann, Some.Bob);

        Assert.Equal(16, (await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)).Periods["all"].Points);
        Assert.Equal(2, (await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, null, Stop)).Count);
        Assert.Equal(2, await Stores.Challenges.AnswersAsync(Some.Group, Some.Monday, Stop));
    }

    [Fact]
    public async Task A_test_under_way_and_the_days_count_are_those_of_both_accounts()
    {
        await Stores.Quizzes.SaveAsync(Some.Quiz("s1", Some.Bob, Some.Noon), Stop);
        await Stores.Quizzes.SaveAsync(Some.Quiz("s2", Some.Ann, Some.Noon) with { FinishedAt = Some.Noon }, Stop);

        await LinkAsync(Some.Ann, Some.Bob);

        Assert.Equal("s1", (await Stores.Quizzes.OpenAsync(Some.Group, Some.Ann, Stop))!.Id);
        Assert.Equal(Some.Bob, (await Stores.Quizzes.FindAsync(Some.Group, Some.Ann, "s1", Stop))!.Member);
        Assert.Equal(2, (await Stores.Quizzes.CountAsync(Some.Group, Some.Ann, Some.Monday, Stop)).Ever);
    }

    private Task<MemberLink?> OfAsync(MemberId account) => Stores.Links.OfAsync(Some.Group, account, Stop);

    private Task<bool> LinkAsync(MemberId main, MemberId alias) => Stores.Links.LinkAsync(
        new MemberLinked(EventKey.MemberLinked(Some.Group, alias, $"{main}"), Some.Group, Some.Noon, main, alias), Stop);

    private Task<bool> UnlinkAsync(MemberId main, MemberId alias) => Stores.Links.UnlinkAsync(
        new MemberUnlinked(EventKey.MemberUnlinked(Some.Group, alias, $"{main}"), Some.Group, Some.Noon, main, alias), Stop);
}
