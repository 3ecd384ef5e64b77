using CsCheck;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class AbilityTests
{
    [Fact]
    public void Ratings_stay_within_their_bounds() => Gen.Select(AnyRating.State, AnyRating.Answer).Sample((before, answer) =>
    {
        var after = Ability.Update(before, answer);

        Assert.InRange(after.Member.Mean, -4, 4);
        Assert.InRange(after.Member.Variance, 0.01, 1);
        Assert.InRange(after.Label.Variance, 0.0025, 1);
        Assert.InRange(after.Question.Variance, 0.0225, 1);
        Assert.True(double.IsFinite(after.Label.Mean + after.Question.Mean));
        Assert.InRange(after.Predicted, answer.Guess, 1 - ResponseModel.Slip);
    });

    [Fact]
    public void A_right_answer_raises_the_member_and_eases_the_question() => AnyRating.State.Sample(before =>
    {
        var after = Ability.Update(before, new RatedAnswer(1, 0.25, AnswerWeight.Test, 0));

        Assert.True(after.Member.Mean > before.Member.Mean || after.Member.Mean == 4);
        Assert.True(after.Label.Mean < before.Label.Mean);
        Assert.True(after.Question.Mean < before.Question.Mean);
    });

    [Fact]
    public void A_wrong_answer_lowers_the_member_and_hardens_the_question() => AnyRating.State.Sample(before =>
    {
        var after = Ability.Update(before, new RatedAnswer(0, 0.25, AnswerWeight.Test, 0));

        Assert.True(after.Member.Mean < before.Member.Mean || after.Member.Mean == -4);
        Assert.True(after.Label.Mean > before.Label.Mean);
        Assert.True(after.Question.Mean > before.Question.Mean);
    });

    [Fact]
    public void More_credit_never_rates_a_member_lower() => Gen.Select(AnyRating.State, AnyRating.Answer).Sample((before, answer) =>
    {
        var less = Ability.Update(before, answer with { Score = answer.Score / 2 });
        var more = Ability.Update(before, answer);

        Assert.True(less.Member.Mean <= more.Member.Mean);
    });

    [Fact]
    public void Without_weight_only_time_makes_the_member_less_certain() => AnyRating.State.Sample(before =>
    {
        var after = Ability.Update(before, new RatedAnswer(1, 0.25, AnswerWeight.None, 5));

        Assert.Equal(before.Member.Mean, after.Member.Mean);
        Assert.Equal(Math.Min(1, before.Member.Variance + 0.006), after.Member.Variance, 1e-12);
        Assert.Equal((before.Label, before.Question), (after.Label, after.Question));
    });

    [Fact]
    public void A_flagged_answer_moves_only_the_member() => Gen.Select(AnyRating.State, AnyRating.Answer).Sample((before, answer) =>
    {
        var normal = Ability.Update(before, answer);
        var flagged = Ability.Update(before, answer with { MovesQuestion = false });

        Assert.Equal(normal.Member, flagged.Member);
        Assert.Equal((before.Label, before.Question), (flagged.Label, flagged.Question));
    });

    [Fact]
    public void An_admitted_gap_is_wrong_without_a_guess_but_was_predicted_with_one()
    {
        var before = new RatingState(Ability.Start, Ability.StartOfLabel(Difficulty.Medium), Ability.StartOfQuestion);

        var admitted = Ability.Update(before, new RatedAnswer(1, 0.25, AnswerWeight.Test, 0) { DontKnow = true });

        var typed = Ability.Update(before, new RatedAnswer(0, 0, AnswerWeight.Test, 0));
        Assert.Equal((typed.Member, typed.Label, typed.Question), (admitted.Member, admitted.Label, admitted.Question));
        Assert.Equal(0.615, admitted.Predicted, 1e-9);
    }

    [Fact]
    public void Answers_from_before_the_last_one_add_no_negative_time()
    {
        var before = new RatingState(new Gaussian(0, 0.5), Ability.StartOfLabel(Difficulty.Hard), Ability.StartOfQuestion);

        var late = Ability.Update(before, new RatedAnswer(1, 0, AnswerWeight.Test, -3));

        Assert.Equal(Ability.Update(before, new RatedAnswer(1, 0, AnswerWeight.Test, 0)), late);
    }

    [Theory]
    [InlineData(double.NaN, 1, 0)]
    [InlineData(1.5, 1, 0)]
    [InlineData(-0.1, 1, 0)]
    [InlineData(1, double.NaN, 0)]
    [InlineData(1, 1, double.PositiveInfinity)]
    public void An_answer_that_would_poison_the_ratings_is_refused(double score, double weight, double days)
    {
        var before = new RatingState(Ability.Start, Ability.StartOfLabel(Difficulty.Hard), Ability.StartOfQuestion);

        Assert.Throws<ArgumentOutOfRangeException>(() => Ability.Update(before, new RatedAnswer(score, 0.25, weight, days)));
    }

    [Theory]
    [InlineData(0.04, 0.25)]
    [InlineData(0.4, 0.4)]
    public void An_edited_question_keeps_its_place_and_is_less_certain(double before, double after) =>
        Assert.Equal(new Gaussian(0.8, after), Ability.Edited(new Gaussian(0.8, before)));

    [Theory]
    [InlineData(Seniority.Junior, -0.7)]
    [InlineData(Seniority.Mid, 0)]
    [InlineData(Seniority.Senior, 0.7)]
    [InlineData(Seniority.Staff, 0.7)]
    public void A_self_chosen_level_is_a_hint_and_no_more(Seniority chosen, double mean) =>
        Assert.Equal(new Gaussian(mean, 0.8), Ability.StartAt(chosen));
}
