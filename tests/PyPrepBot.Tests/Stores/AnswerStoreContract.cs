using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class AnswerStoreContract : StoreContract
{
    [Fact]
    public async Task The_first_answer_counts_and_says_what_it_changed()
    {
        var recorded = await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        Assert.True(recorded.First);
        Assert.Empty(recorded.Before.Periods);
        Assert.Equal(16, recorded.After.Periods["2026-W48"].Points);
        Assert.Equal(Some.Monday, recorded.After.ActiveOn);
    }

    [Fact]
    public async Task A_second_answer_with_the_same_key_changes_nothing_and_returns_the_first()
    {
        var first = await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        var second = await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday) with { Input = "b", Score = 0 }, Stop);

        Assert.False(second.First);
        Assert.Equal(StateText.Of(first.Answer), StateText.Of(second.Answer));
        Assert.Equal(StateText.Of(first.After), StateText.Of(second.Before));
        Assert.Equal(StateText.Of(first.After), StateText.Of(second.After));
    }

    [Fact]
    public async Task Of_32_racing_answers_exactly_one_wins()
    {
        var answers = Enumerable.Range(0, 32).Select(number => Some.Answer(Some.Ann, Some.Monday) with { Input = $"{number}" });

        var recorded = await Task.WhenAll(answers.Select(answer => Task.Run(() => Stores.Answers.RecordAsync(answer, Stop), Stop)));

        var winner = Assert.Single(recorded, one => one.First);
        Assert.All(recorded, one => Assert.Equal(winner.Answer.Input, one.Answer.Input));
        Assert.Equal(1, (await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop)).Periods["all"].Answered);
    }

    [Fact]
    public async Task Answers_of_many_members_at_once_are_all_counted()
    {
        var answers = Enumerable.Range(0, 300).Select(number => Some.Answer(new MemberId($"m{number}"), Some.Monday));

        var recorded = await Task.WhenAll(answers.Select(answer => Stores.Answers.RecordAsync(answer, Stop)));

        Assert.All(recorded, one => Assert.True(one.First));
        Assert.Equal(300, await Stores.Challenges.AnswersAsync(Some.Group, Some.Monday, Stop));
        Assert.Equal(300, (await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, null, Stop)).Count);
    }

    [Fact]
    public async Task Every_field_of_an_answer_survives_a_restart()
    {
        var answer = Some.Answer(Some.Ann, Some.Monday) with
        {
            At = Some.Noon.AddTicks(1),
            Kind = QuestionKind.Output,
            Difficulty = Difficulty.Expert,
            GuessRate = 1.0 / 3,
            Input = "  naïve\t\"x\" \0 \U0001F40D \n",
            Shown = [],
            Verdict = Verdict.Partial,
            Score = 0.1 + 0.2,
            HintUsed = true,
            DontKnow = true,
            TimedOut = true,
            Suspect = true,
            CountsOn = Some.Monday.AddDays(1),
            RuleVersion = 3,
        };
        await Stores.Answers.RecordAsync(answer, Stop);

        await ReopenAsync();

        var kept = Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, Some.Ann, Stop));
        Assert.Equal(StateText.Of(answer), StateText.Of(kept));
    }

    [Fact]
    public async Task An_answer_recorded_before_a_restart_is_the_first_after_it()
    {
        var before = await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        await ReopenAsync();
        var again = await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday) with { Input = "z" }, Stop);

        Assert.False(again.First);
        Assert.Equal(StateText.Of(before.After), StateText.Of(again.After));
    }

    [Theory]
    [InlineData("ann", "Ann")]
    [InlineData("ann", "ann2")]
    [InlineData("ann", "ann }")]
    [InlineData("strasse", "straße")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("a-b", "ab")]
    public async Task Ids_that_only_look_alike_are_different_members(string one, string other)
    {
        await Stores.Answers.RecordAsync(Some.Answer(new MemberId(one), Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(new MemberId(other), Some.Monday) with { Input = "other" }, Stop);

        var answer = Assert.Single(await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, new MemberId(one), Stop));
        Assert.Equal(one, answer.Member.Value);
        Assert.Equal(1, (await Stores.Members.FindAsync(Some.Group, new MemberId(one), Stop)).Periods["all"].Answered);
    }

    [Theory]
    [InlineData("guild-7", "guild-77")]
    [InlineData("guild", "Guild")]
    [InlineData("g", "g d")]
    public async Task A_groups_answers_are_not_those_of_a_group_with_a_similar_id(string one, string other)
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday, group: new GroupId(one)), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday, group: new GroupId(other)), Stop);

        var answer = Assert.Single(await Stores.Answers.OfChallengeAsync(new GroupId(one), Some.Monday, null, Stop));
        Assert.Equal(Some.Ann, answer.Member);
    }

    [Fact]
    public async Task Answers_of_a_challenge_come_by_member_and_attempt()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Bob, Some.Monday), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday) with { Score = 0, Verdict = Verdict.Wrong }, Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday, attempt: 2), Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday.AddDays(1)), Stop);
        var late = EventKey.LateAnswer(Some.Group, Some.Monday, Some.Ann);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday) with { Key = late, Asked = AskedIn.Late }, Stop);

        var answers = await Stores.Answers.OfChallengeAsync(Some.Group, Some.Monday, null, Stop);

        Assert.Equal([("ann", 1), ("ann", 2), ("bob", 1)], answers.Select(answer => (answer.Member.Value, answer.Attempt)));
    }

    [Fact]
    public async Task A_test_is_rewarded_once()
    {
        var completed = new TestCompleted(EventKey.TestCompleted(Some.Group, "s1"), Some.Group, Some.Noon, Some.Ann, Some.Monday);

        var first = await Stores.Answers.RecordAsync(completed, Stop);
        var again = await Stores.Answers.RecordAsync(completed, Stop);

        Assert.Equal(5, first.Periods["2026-W48"].Points);
        Assert.Equal(StateText.Of(first), StateText.Of(again));
    }

    [Fact]
    public async Task A_pause_is_kept_once()
    {
        var pause = new MemberPaused(
            EventKey.Paused(Some.Group, Some.Ann, "d1"), Some.Group, Some.Noon, Some.Ann, Some.Monday, Some.Monday.AddDays(3));

        await Stores.Answers.RecordAsync(pause, Stop);
        await Stores.Answers.RecordAsync(pause, Stop);

        var member = await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop);
        Assert.Equal([new Pause(Some.Monday, Some.Monday.AddDays(3))], member.Pauses);
    }

    [Fact]
    public async Task A_remark_changes_what_earlier_answers_were_worth()
    {
        var wrong = Some.Answer(Some.Ann, Some.Monday) with { Verdict = Verdict.Wrong, Score = 0 };
        await Stores.Answers.RecordAsync(wrong, Stop);
        await Stores.Boards.ReadAsync(Some.Group, "2026-W48", Some.Ann, 10, Stop);

        var marks = new Dictionary<string, Remark> { [wrong.Key] = new(Verdict.Correct, 1) };
        await Stores.AppendAsync(new AnswersRemarked(EventKey.Remarked(Some.Group, "d2"), Some.Group, Some.Noon, "gil-023", marks), Stop);

        var member = await Stores.Members.FindAsync(Some.Group, Some.Ann, Stop);
        var board = await Stores.Boards.ReadAsync(Some.Group, "2026-W48", Some.Ann, 10, Stop);
        Assert.Equal(16, member.Periods["2026-W48"].Points);
        Assert.Equal(16, board.Own?.Own.Entry.Tally.Points);
    }
}
