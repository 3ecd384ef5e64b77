using CsCheck;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using Xunit;

namespace PyPrepBot.Tests.Standing;

public sealed class ScoringTests
{
    private static readonly Gen<ScoredAnswer> AnyAnswer =
        from label in Gen.Enum<Difficulty>()
        from score in Gen.Double[0, 1]
        from attempt in Gen.Int[1, 2]
        from hint in Gen.Bool
        from streak in Gen.Int[0, 10_000]
        select new ScoredAnswer(label, score, attempt, hint, streak);

    [Theory]
    [InlineData(Difficulty.Easy, 11)]
    [InlineData(Difficulty.Medium, 16)]
    [InlineData(Difficulty.Hard, 21)]
    [InlineData(Difficulty.Expert, 26)]
    public void A_right_answer_earns_the_base_of_its_label_and_one_for_taking_part(Difficulty label, int points) =>
        Assert.Equal(points, Scoring.Points(new ScoredAnswer(label, 1)));

    [Theory]
    [InlineData(Difficulty.Medium, 1, 2, true, 3)]
    [InlineData(Difficulty.Medium, 1, 2, false, 7)]
    [InlineData(Difficulty.Medium, 1, 1, true, 7)]
    [InlineData(Difficulty.Expert, 1, 2, true, 6)]
    [InlineData(Difficulty.Easy, 0.5, 2, true, 1)]
    [InlineData(Difficulty.Hard, 0.75, 1, false, 15)]
    [InlineData(Difficulty.Hard, 1.0 / 3, 1, false, 6)]
    public void Second_attempts_and_hints_halve_and_the_rest_is_cut(Difficulty label, double score, int attempt, bool hint, int credit) =>
        Assert.Equal(credit + 1, Scoring.Points(new ScoredAnswer(label, score, attempt, hint)));

    [Theory]
    [InlineData(0.1 + 0.7, Difficulty.Easy, 8)]
    [InlineData(1 - 0.9, Difficulty.Easy, 1)]
    [InlineData(0.1 + 0.2, Difficulty.Easy, 3)]
    [InlineData(1.1 - 0.3, Difficulty.Medium, 12)]
    public void A_hair_of_floating_point_costs_no_point(double score, Difficulty label, int credit) =>
        Assert.Equal(credit + 1, Scoring.Points(new ScoredAnswer(label, score)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 2)]
    [InlineData(700, 2)]
    public void A_streak_adds_one_a_week_and_two_at_most(int streakBefore, int bonus) =>
        Assert.Equal(11 + bonus, Scoring.Points(new ScoredAnswer(Difficulty.Easy, 1, StreakBefore: streakBefore)));

    [Fact]
    public void A_wrong_answer_earns_one_for_taking_part() => Assert.Equal(1, Scoring.Points(new ScoredAnswer(Difficulty.Expert, 0)));

    [Fact]
    public void The_most_is_28() =>
        Assert.Equal(Scoring.MaxPoints, Scoring.Points(new ScoredAnswer(Difficulty.Expert, 1, StreakBefore: 14)));

    [Theory]
    [InlineData(AnswerContext.AfterClose)]
    [InlineData(AnswerContext.Practice)]
    public void Late_answers_and_practice_earn_and_count_nothing(AnswerContext context)
    {
        var answer = new ScoredAnswer(Difficulty.Expert, 1, StreakBefore: 14, Context: context, SinceOpened: TimeSpan.Zero);

        Assert.Equal((0, default), (Scoring.Points(answer), Scoring.Tally(answer)));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(3.001, 1)]
    [InlineData(63, 1)]
    [InlineData(63.001, 0)]
    [InlineData(123, 0)]
    [InlineData(4_000, 0)]
    public void The_speed_bonus_melts_from_a_tenth_to_nothing_in_two_minutes_after_three_seconds(double seconds, int bonus) =>
        Assert.Equal(21 + bonus, Scoring.Points(new ScoredAnswer(Difficulty.Hard, 1, SinceOpened: TimeSpan.FromSeconds(seconds))));

    [Fact]
    public void Haste_does_not_make_a_wrong_answer_better() =>
        Assert.Equal(1, Scoring.Points(new ScoredAnswer(Difficulty.Hard, 0, SinceOpened: TimeSpan.Zero)));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 5)]
    [InlineData(2, 0)]
    [InlineData(30, 0)]
    public void Two_rated_tests_a_week_earn_five_points_each(int before, int points) => Assert.Equal(points, Scoring.PointsForTest(before));

    [Fact]
    public void Only_a_full_credit_at_the_first_attempt_counts_for_ties()
    {
        Assert.Equal(new Tally(21, 1, 20, 1), Scoring.Tally(new ScoredAnswer(Difficulty.Hard, 1)));
        Assert.Equal(new Tally(11, 0, 0, 1), Scoring.Tally(new ScoredAnswer(Difficulty.Hard, 1, Attempt: 2)));
        Assert.Equal(new Tally(20, 0, 0, 1), Scoring.Tally(new ScoredAnswer(Difficulty.Hard, 0.99)));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(-0.1, 1)]
    [InlineData(1.1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 3)]
    public void Impossible_scores_and_attempts_are_refused(double score, int attempt) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Scoring.Points(new ScoredAnswer(Difficulty.Easy, score, attempt)));

    [Fact]
    public void Points_lie_between_1_and_28_and_a_better_score_never_earns_less() =>
        Gen.Select(AnyAnswer, Gen.Double[0, 1]).Sample((answer, other) =>
        {
            var better = answer with { Score = Math.Max(answer.Score, other) };

            return Scoring.Points(answer) is >= 1 and <= Scoring.MaxPoints && Scoring.Points(better) >= Scoring.Points(answer);
        });
}
