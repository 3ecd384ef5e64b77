using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class RegradeStoreContract : StoreContract
{
    private static readonly Regrade Draft =
        new("0123456789abcdef", Some.Group, "gil-023", RegradeKind.Void, "", Some.Ann, Some.Noon)
        {
            Stamp = "r1:3",
            Changed = 3,
            Challenge = Some.Monday,
        };

    [Fact]
    public async Task A_draft_comes_back_as_it_was_kept_last()
    {
        await Stores.Regrades.KeepAsync(Draft, Stop);
        await Stores.Regrades.KeepAsync(Draft with { Stamp = "r1:4" }, Stop);
        await ReopenAsync();

        Assert.Equal(Draft with { Stamp = "r1:4" }, await Stores.Regrades.FindAsync(Some.Group, Draft.Id, Stop));
        Assert.Null(await Stores.Regrades.FindAsync(new GroupId("guild-70"), Draft.Id, Stop));
    }

    [Fact]
    public async Task Of_two_moderators_at_once_one_decides()
    {
        await Stores.Regrades.KeepAsync(Draft, Stop);

        var decided = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            _ => Task.Run(() => Stores.Regrades.ConfirmAsync(Some.Group, Draft.Id, Some.Bob, Some.Noon, Stop), Stop)));

        var one = Assert.Single(decided, regrade => regrade is not null)!;
        Assert.Equal((RegradeState.Confirmed, Some.Bob), (one.State, one.By));
        Assert.Equal([one], await Stores.Regrades.UnfinishedAsync(Some.Group, Stop));
    }

    [Fact]
    public async Task While_one_decision_is_carried_out_another_about_the_same_question_waits()
    {
        var other = Draft with { Id = "fedcba9876543210" };
        await Stores.Regrades.KeepAsync(Draft, Stop);
        await Stores.Regrades.KeepAsync(other, Stop);
        await Stores.Regrades.ConfirmAsync(Some.Group, Draft.Id, Some.Ann, Some.Noon, Stop);

        Assert.Null(await Stores.Regrades.ConfirmAsync(Some.Group, other.Id, Some.Bob, Some.Noon, Stop));
    }

    [Fact]
    public async Task A_decision_heals_marks_challenge_and_rating_and_queues_its_note_once()
    {
        var answer = await AnsweredAsync();
        LogEvent[] events =
        [
            Some.Voided(Some.Monday),
            new AnswersVoided(EventKey.AnswersVoided(Some.Group, Draft.Id), Some.Group, Some.Noon, answer.QuestionId, [answer.Key]),
        ];
        var note = Some.Post(PostKind.Correction, Some.Monday) with { Tag = Draft.Id };

        var first = await Stores.Regrades.FinishAsync(Draft, events, [note], Stop);
        var second = await Stores.Regrades.FinishAsync(Draft, events, [note with { Tag = "again" }], Stop);
        await ReopenAsync();

        Assert.Equal((true, false), (first, second));
        Assert.Equal(16, (await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)).PointsInAll);
        Assert.Equal(ChallengeStatus.Void, (await Stores.Challenges.FindAsync(Some.Group, Some.Monday, Stop))!.Status);
        Assert.Equal(note, Assert.Single(await Stores.Outbox.FindAsync(Some.Group, PostKind.Correction, Some.Monday, Stop)));
        Assert.Equal(0, (await Stores.Projections.RebuildAsync(Stop)).Different);
    }

    [Fact]
    public async Task What_cannot_be_carried_out_goes_back_and_another_decision_may_be_made()
    {
        var other = Draft with { Id = "fedcba9876543210" };
        await Stores.Regrades.KeepAsync(Draft, Stop);
        await Stores.Regrades.KeepAsync(other, Stop);
        await Stores.Regrades.ConfirmAsync(Some.Group, Draft.Id, Some.Ann, Some.Noon, Stop);

        await Stores.Regrades.GiveBackAsync(Some.Group, Draft.Id, Stop);

        Assert.Equal(RegradeState.Draft, (await Stores.Regrades.FindAsync(Some.Group, Draft.Id, Stop))!.State);
        Assert.NotNull(await Stores.Regrades.ConfirmAsync(Some.Group, other.Id, Some.Bob, Some.Noon, Stop));
    }

    [Fact]
    public async Task What_is_done_stays_as_it_was_done()
    {
        await Stores.Regrades.FinishAsync(Draft, [], [], Stop);

        var kept = await Stores.Regrades.KeepAsync(Draft with { Changed = 9 }, Stop);

        Assert.Equal((RegradeState.Done, 3), (kept.State, kept.Changed));
        Assert.Null(await Stores.Regrades.ConfirmAsync(Some.Group, Draft.Id, Some.Bob, Some.Noon, Stop));
        await Stores.Regrades.GiveBackAsync(Some.Group, Draft.Id, Stop);
        Assert.Equal(RegradeState.Done, (await Stores.Regrades.FindAsync(Some.Group, Draft.Id, Stop))!.State);
        Assert.Empty(await Stores.Regrades.UnfinishedAsync(Some.Group, Stop));
    }

    private async Task<AnswerGiven> AnsweredAsync()
    {
        var answer = Some.Answer(Some.Ann, Some.Monday) with { Score = 0, Verdict = Core.Questions.Grading.Verdict.Wrong };
        await Stores.Challenges.OpenAsync(Some.Opened(Some.Monday), Some.Planned(Some.Monday), [], Stop);
        await Stores.Answers.RecordAsync(answer, Stop);
        return answer;
    }
}
