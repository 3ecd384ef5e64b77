using PyPrepBot.Core.Events;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Standing;
using static PyPrepBot.Tests.Support.Answers;

namespace PyPrepBot.Tests.Projections;

public sealed class HealingProjectionTests
{
    [Fact]
    public void A_voided_answer_of_a_test_moves_no_rating_and_stays_answered()
    {
        var answer = InTest("ada", Monday, "s1", 0, score: 0);

        var ada = After(answer, Spoilt(answer)).Member(Group, Member("ada"))!;

        Assert.Equal((Ability.Start, 0), (ada.Ability, ada.RatedAnswers));
        Assert.Equal(["gil-901"], ada.Answered);
    }

    [Fact]
    public void A_voided_answer_of_a_challenge_has_the_full_base_even_with_a_hint()
    {
        var answer = Daily("ada", Monday, score: 0) with { HintUsed = true };

        var ada = After(Opened(Monday), answer, Spoilt(answer)).Member(Group, Member("ada"))!;

        Assert.Equal(new Tally(16, 1, 15, 1), ada.Periods["all"]);
    }

    [Fact]
    public void What_is_answered_after_the_voiding_counts()
    {
        var (first, second) = (InTest("ada", Monday, "s1", 0), InTest("ben", Monday, "s2", 0));

        var ben = After(first, Spoilt(first, second), second).Member(Group, Member("ben"))!;

        Assert.Equal(1, ben.RatedAnswers);
    }

    [Fact]
    public void A_first_attempt_that_turns_out_to_be_right_earns_all_and_the_second_nothing_more()
    {
        var (first, second) = (Daily("ada", Monday, score: 0), Daily("ada", Monday, attempt: 2));

        var ada = After(Opened(Monday), first, second, Remarked(first)).Member(Group, Member("ada"))!;

        Assert.Equal(new Tally(16, 1, 15, 1), ada.Periods["all"]);
    }

    [Fact]
    public void First_answers_come_with_the_rating_before_and_the_mark_of_today()
    {
        var (wrong, later) = (InTest("ada", Monday, "s1", 0, score: 0), InTest("ada", Monday, "s1", 1, question: "gil-902"));

        var found = FirstAnswers.Of([wrong, later, Remarked(wrong)], Group);

        Assert.Equal(["gil-901", "gil-902"], found.Select(first => first.Answer.QuestionId));
        Assert.Equal((0.0, Verdict.Correct), (found[0].Rating, found[0].Answer.Verdict));
        Assert.True(found[1].Rating > 0);
    }

    [Fact]
    public void What_was_repeated_voided_hasty_late_or_elsewhere_is_no_first_answer()
    {
        var (first, voided) = (InTest("ada", Monday, "s1", 0), InTest("ben", Monday, "s2", 0));
        LogEvent[] log =
        [
            first,
            InTest("ada", Monday, "s3", 0),
            voided,
            Spoilt(voided),
            InTest("eve", Monday, "s4", 0) with { Suspect = true },
            InTest("eve", Monday, "s4", 1, question: "gil-903") with { TimedOut = true },
            InTest("joe", Monday, "s5", 0) with { Asked = AskedIn.Late },
            InTest("kim", Monday, "s6", 0) with { Group = new("terminal:other") },
        ];

        Assert.Equal([first.Key], FirstAnswers.Of(log, Group).Select(found => found.Answer.Key));
    }

    private static AnswersVoided Spoilt(params AnswerGiven[] answers) => new(
        EventKey.AnswersVoided(Group, "d1"), Group, answers[0].At, answers[0].QuestionId, [.. answers.Select(answer => answer.Key)]);

    private static AnswersRemarked Remarked(AnswerGiven answer) => new(
        EventKey.Remarked(Group, "d2"),
        Group,
        answer.At,
        answer.QuestionId,
        new Dictionary<string, Remark> { [answer.Key] = new(Verdict.Correct, 1) });

    private static MemoryTables After(params LogEvent[] log)
    {
        var tables = new MemoryTables();
        Projector.Replay(tables, log);
        return tables;
    }
}
