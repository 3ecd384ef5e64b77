using PyPrepBot.Core.Events;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Standing;
using PyPrepBot.Tests.Support;
using static PyPrepBot.Tests.Support.Answers;

namespace PyPrepBot.Tests.Projections;

public sealed class ProjectorTests
{
    [Fact]
    public void A_right_answer_earns_its_points_on_every_board_it_belongs_to()
    {
        var ada = After(Opened(Monday), Daily("ada", Monday)).Member(Group, Member("ada"))!;

        Assert.Equal(["2026-W48", "2026-11", "2026-Q4", "all"], ada.Periods.Keys);
        Assert.All(ada.Periods.Values, tally => Assert.Equal(new Tally(16, 1, 15, 1), tally));
    }

    [Fact]
    public void A_second_attempt_adds_half_and_takes_part_only_once()
    {
        var ada = After(Opened(Monday), Daily("ada", Monday, score: 0), Daily("ada", Monday, attempt: 2)).Member(Group, Member("ada"))!;

        Assert.Equal(new Tally(8, 0, 0, 1), ada.Periods["all"]);
        Assert.Equal(1, Streak.Current(ada.Streak));
    }

    [Fact]
    public void Only_the_first_answer_to_a_question_moves_a_rating()
    {
        var once = After(InTest("ada", Monday, "s1", 0));
        var twice = After(InTest("ada", Monday, "s1", 0), InTest("ada", Monday, "s2", 0));

        Assert.NotEqual(Ability.Start, once.Member(Group, Member("ada"))!.Ability);
        Assert.Equal(once.Member(Group, Member("ada"))!.Ability, twice.Member(Group, Member("ada"))!.Ability);
        Assert.Equal(2, twice.Exposure(Group, "gil-901")!.Since(Monday));
    }

    [Fact]
    public void A_hasty_answer_moves_its_member_and_no_question()
    {
        var tables = After(InTest("ada", Monday, "s1", 0) with { Suspect = true });

        Assert.NotEqual(Ability.Start, tables.Member(Group, Member("ada"))!.Ability);
        Assert.Equal(Ability.StartOfQuestion, tables.Question("gil-901")!.Delta);
    }

    [Fact]
    public void An_edited_question_is_believed_less()
    {
        var answers = Enumerable.Range(0, 40).Select(n => InTest($"m{n}", Monday, $"s{n}", 0, score: n % 2)).ToArray();
        var settled = After(answers);
        var edited = After([.. answers, InTest("zoe", Monday, "z", 0) with { Revision = "000000000002" }]);

        Assert.True(settled.Question("gil-901")!.Delta.Variance < 0.2);
        Assert.True(edited.Question("gil-901")!.Delta.Variance > 0.2);
    }

    [Fact]
    public void A_missed_challenge_takes_the_freeze_and_the_next_one_the_streak()
    {
        var tables = After(
            Opened(Monday), Daily("ada", Monday), Closed(Monday), Closed(Monday.AddDays(1)), Closed(Monday.AddDays(2)));

        Assert.Equal(0, Streak.Current(tables.Member(Group, Member("ada"))!.Streak));
    }

    [Fact]
    public void A_day_that_is_voided_late_gives_back_what_it_took()
    {
        LogEvent[] log =
        [
            Opened(Monday), Daily("ada", Monday), Daily("ben", Monday), Closed(Monday),
            Opened(Monday.AddDays(1)), Daily("ben", Monday.AddDays(1), score: 0, question: "gil-902"), Closed(Monday.AddDays(1)),
        ];
        var harmed = After(log);
        var healed = After([.. log, Voided(Monday.AddDays(1))]);

        Assert.Equal(0, Streak.Totals(harmed.Member(Group, Member("ada"))!.Streak).Freezes);
        Assert.Equal(1, Streak.Totals(healed.Member(Group, Member("ada"))!.Streak).Freezes);
        Assert.Equal(2, Streak.Current(healed.Member(Group, Member("ben"))!.Streak));
        Assert.Equal(harmed.Member(Group, Member("ben"))!.Periods["all"].Points + 15, healed.Member(Group, Member("ben"))!.Periods["all"].Points);
    }

    [Fact]
    public void A_remark_changes_points_and_rating_as_if_it_had_always_been_so()
    {
        var wrong = Daily("ada", Monday, score: 0);
        var remarked = new AnswersRemarked("r", Group, wrong.At.AddDays(1), "gil-901", new Dictionary<string, Remark>
        {
            [wrong.Key] = new(Verdict.Correct, 1),
        });

        var healed = After(Opened(Monday), wrong, remarked).Member(Group, Member("ada"))!;
        var always = After(Opened(Monday), Daily("ada", Monday)).Member(Group, Member("ada"))!;

        Assert.Equal(always.Periods["all"], healed.Periods["all"]);
        Assert.Equal(always.Ability, healed.Ability);
    }

    [Fact]
    public void Only_two_tests_a_week_earn_points()
    {
        var events = Enumerable.Range(0, 4).Select(n => new TestCompleted($"t{n}", Group, default, Member("ada"), Monday.AddDays(n)));

        Assert.Equal(10, After([.. events]).Member(Group, Member("ada"))!.Periods["all"].Points);
    }

    [Fact]
    public void A_paused_member_keeps_streak_and_freezes()
    {
        var away = new MemberPaused("p", Group, default, Member("ada"), Monday.AddDays(1), Monday.AddDays(9));
        var tables = After(Opened(Monday), Daily("ada", Monday), Closed(Monday), away, Closed(Monday.AddDays(1)), Closed(Monday.AddDays(2)));

        var totals = Streak.Totals(tables.Member(Group, Member("ada"))!.Streak);

        Assert.Equal((1, 1), (totals.Length, totals.Freezes));
    }

    private static MemoryTables After(params LogEvent[] log) => Incremental.Apply(log);
}
