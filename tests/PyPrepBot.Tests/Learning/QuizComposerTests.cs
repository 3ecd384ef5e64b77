using CsCheck;
using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class QuizComposerTests
{
    [Fact]
    public void The_same_seed_chooses_the_same_question_however_the_pool_is_listed() =>
        Gen.Select(Gen.ULong, Gen.Shuffle(QuizSteps.Bank(120, 12).ToArray())).Sample((seed, shuffled) =>
            Assert.Equal(
                QuizComposer.Choose(QuizSteps.Step(QuizSteps.Bank(120, 12), seed)),
                QuizComposer.Choose(QuizSteps.Step(shuffled, seed))));

    [Fact]
    public void No_topic_comes_twice_while_ten_questions_of_others_remain() => Gen.Int[14, 60].Select(Gen.Int).Sample((topics, member) =>
        Assert.Distinct(QuizSteps.Take(QuizSteps.Bank(150, topics), $"m{member}").Select(item => item.Topic)));

    [Fact]
    public void At_most_two_questions_are_typed_while_ten_others_remain() => Gen.Int[5, 60].Select(Gen.Int).Sample((topics, member) =>
        Assert.InRange(QuizSteps.Take(QuizSteps.Bank(150, topics), $"m{member}").Count(item => item.Typed), 0, 2));

    [Theory]
    [InlineData(10, false)]
    [InlineData(9, true)]
    public void A_used_topic_returns_only_when_fewer_than_ten_others_remain(int others, bool returns)
    {
        // The used topic is better in every respect, so that it wins wherever it may take part.
        List<QuizCandidate> pool = [.. QuizSteps.Alike(20, "used", typed: true), .. QuizSteps.Alike(others, "other", shown: 50)];

        var chosen = QuizComposer.Choose(QuizSteps.Step(pool, 3) with { UsedTopics = new HashSet<string> { "used" } });

        Assert.Equal(returns, chosen!.Value.ItemId.StartsWith("used", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(9, true)]
    public void A_third_typed_question_comes_only_when_fewer_than_ten_others_remain(int others, bool comes)
    {
        List<QuizCandidate> pool = [.. QuizSteps.Alike(20, "typed", typed: true), .. QuizSteps.Alike(others, "choice", shown: 50)];

        var chosen = QuizComposer.Choose(QuizSteps.Step(pool, 3) with { TypedUsed = 2 })!.Value;

        Assert.Equal(comes, pool.Single(one => one.Item.Id == chosen.ItemId).Item.Typed);
    }

    [Fact]
    public void Seeds_spread_the_choice_over_exactly_the_ten_best()
    {
        var pool = QuizSteps.Alike(40, "t").Select((one, number) => one with { Question = new Gaussian(0.2 * number, 0.49) }).ToList();
        var best = pool.OrderByDescending(one => QuizComposer.Score(one, QuizSteps.Step(pool, 0))).Take(10).Select(one => one.Item.Id);

        var chosen = Enumerable.Range(0, 500)
            .Select(seed => QuizComposer.Choose(QuizSteps.Step(pool, StableSeed.Of($"{seed}")))!.Value.ItemId)
            .ToHashSet();

        Assert.Equal(best.Order(), chosen.Order());
    }

    [Fact]
    public void A_question_the_group_has_often_seen_is_chosen_less()
    {
        var pool = QuizSteps.Alike(30, "t").ToList();
        var seen = pool.Select((one, number) => number % 2 == 0 ? one with { Shown = 4 } : one).ToList();

        var before = Chosen(pool).Count(number => number % 2 == 0);
        var after = Chosen(seen).Count(number => number % 2 == 0);

        Assert.InRange(before, 150, 250);
        Assert.True(after < before / 2, $"{before} before, {after} after");

        static IEnumerable<int> Chosen(List<QuizCandidate> bank) => Enumerable.Range(0, 400).Select(seed =>
            bank.FindIndex(one => one.Item.Id == QuizComposer.Choose(QuizSteps.Step(bank, StableSeed.Of($"{seed}")))!.Value.ItemId));
    }

    [Fact]
    public void Exposure_divides_by_fifteen_per_cent_for_each_time_shown()
    {
        var fresh = QuizSteps.Alike(1, "t").Single();
        var step = QuizSteps.Step([fresh], 1);

        Assert.Equal(QuizComposer.Score(fresh, step) / 1.6, QuizComposer.Score(fresh with { Shown = 4 }, step), 1e-12);
    }

    [Fact]
    public void Easier_questions_are_asked_first_and_a_stretch_last()
    {
        var pool = QuizSteps.Alike(60, "t").Select((one, number) => one with { Question = new((number - 30) / 10.0, 0.49) }).ToList();

        var difficulty = Enumerable.Range(0, 5).Select(position => Enumerable.Range(0, 60).Average(Delta(position))).ToList();

        Assert.Equal(difficulty.Order(), difficulty);
        Assert.True(difficulty[4] - difficulty[0] > 0.8);

        Func<int, double> Delta(int position) => seed =>
        {
            var chosen = QuizComposer.Choose(QuizSteps.Step(pool, StableSeed.Of($"{seed}"), position))!.Value;

            return pool.Single(one => one.Item.Id == chosen.ItemId).Question.Mean;
        };
    }

    [Fact]
    public void A_test_begins_below_the_member_and_ends_above() =>
        Assert.Equal(
            [0.7, 0.4, 0.1, -0.2, -0.5],
            Enumerable.Range(0, 5).Select(position => Math.Round(QuizComposer.Offset(position, 5), 12)));

    [Theory]
    [InlineData(0, 1, 0.1)]
    [InlineData(0, 20, 0.7)]
    [InlineData(19, 20, -0.5)]
    public void Tests_of_other_lengths_climb_the_same_height(int position, int length, double offset) =>
        Assert.Equal(offset, QuizComposer.Offset(position, length), 1e-12);

    [Fact]
    public void Somebody_who_has_answered_everything_repeats_the_oldest_unrated()
    {
        var answered = QuizSteps.Alike(3, "used").Concat(QuizSteps.Alike(20, "other")).Select(one => one.Item).ToList();

        var chosen = QuizComposer.Choose(QuizSteps.Step([], 1) with
        {
            OldestAnswered = answered,
            UsedTopics = new HashSet<string> { "used" },
        });

        Assert.Equal(new ChosenItem("other-0", Rated: false), chosen);
    }

    [Fact]
    public void Nothing_is_chosen_from_nothing() => Assert.Null(QuizComposer.Choose(QuizSteps.Step([], 1)));
}
