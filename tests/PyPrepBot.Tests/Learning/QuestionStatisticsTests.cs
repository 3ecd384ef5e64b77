using PyPrepBot.Core.Learning;

namespace PyPrepBot.Tests.Learning;

public sealed class QuestionStatisticsTests
{
    // r of these by hand: 0.4976966782600022.
    private static readonly (bool Full, double Rating)[] Ten =
    [
        (true, 2), (true, 1.5), (true, 1.2), (true, 1), (false, 0.8), (true, 0.5), (false, 0.2), (false, -0.3), (true, -1), (false, -1.5),
    ];

    [Fact]
    public void Four_answers_say_nothing()
    {
        var stats = Of(Tries(4));

        Assert.Equal((4, null, false, 0.0), (stats.Answers, stats.Facility, stats.NeedsReview, stats.Severity));
    }

    [Fact]
    public void Five_answers_say_how_many_are_right_and_no_more()
    {
        var stats = Of(Tries(5));

        Assert.NotNull(stats.Facility);
        Assert.Equal((null, null, null, null), (stats.WithoutGuesses, stats.AgainstLabel, stats.Discrimination, stats.Time));
    }

    [Fact]
    public void The_share_right_is_drawn_to_the_middle_and_has_wilsons_interval()
    {
        var facility = Facility.Of(13, 20);

        Assert.Equal(14.0 / 22, facility.Share, 12);
        Assert.Equal((0.43285427668523624, 0.818808175898918), (facility.Low, facility.High));
    }

    [Theory]
    [InlineData(13, 20, 0.25, 0.5151515151515151)]
    [InlineData(0, 20, 0.25, 0)]
    [InlineData(20, 20, 0, 0.9545454545454546)]
    public void Blind_guesses_are_taken_away(int right, int answers, double guess, double left) =>
        Assert.Equal(left, Facility.Of(right, answers).WithoutGuesses(guess), 12);

    [Fact]
    public void Strong_and_weak_are_told_apart_by_the_correlation_with_its_limits()
    {
        var found = Of([.. Ten.Select(one => new FirstTry(one.Full, one.Rating, 0.6))]).Discrimination!.Value;

        Assert.Equal(0.4976966782600022, found.R, 12);
        Assert.Equal(0.06176176840208471, found.Low, 12);
        Assert.Equal(0.7741645007597684, found.High, 12);
        Assert.Equal(DiscriminationBand.Good, found.Band);
    }

    [Theory]
    [InlineData(0.41, 0.7, DiscriminationBand.Good)]
    [InlineData(0.4, 0.7, DiscriminationBand.Good)]
    [InlineData(0.39, 0.7, DiscriminationBand.Fair)]
    [InlineData(0.19, 0.7, DiscriminationBand.Weak)]
    [InlineData(0.09, 0.7, DiscriminationBand.Review)]
    [InlineData(-0.3, 0.1, DiscriminationBand.Review)]
    [InlineData(-0.5, -0.1, DiscriminationBand.KeyProbablyWrong)]
    public void A_correlation_has_a_name(double r, double high, DiscriminationBand band) =>
        Assert.Equal(band, new Discrimination(r, -1, high).Band);

    [Fact]
    public void Where_all_are_right_nothing_tells_strong_from_weak() =>
        Assert.Null(Of([.. Enumerable.Range(0, 12).Select(place => new FirstTry(true, place, 0.9))]).Discrimination);

    [Fact]
    public void A_question_is_held_against_its_label_alone()
    {
        var stats = Of([.. Ten.Select(one => new FirstTry(one.Full, one.Rating, 0.8))]);

        Assert.Equal(-1.4704292441876157, stats.AgainstLabel!.Value, 12);
    }

    [Fact]
    public void What_is_far_too_hard_for_its_label_is_to_be_looked_at()
    {
        var stats = Of([.. Enumerable.Range(0, 20).Select(place => new FirstTry(place == 0, 20 - place, 0.9))]);

        Assert.True(stats.AgainstLabel < -3);
        Assert.True(stats.NeedsReview);
        Assert.Equal(-stats.AgainstLabel!.Value - 3, stats.Severity, 9);
    }

    [Fact]
    public void A_wrong_option_that_beats_the_key_among_the_stronger_half_dominates()
    {
        var stats = Of([.. Enumerable.Range(0, 10).Select(place => new FirstTry(place >= 5, 10 - place, 0.6)
        {
            Options = [place < 5 ? "b" : "a"],
        })]);

        Assert.Equal(("b", Math.Sqrt(5)), (stats.Dominance!.Value.OptionId, stats.Dominance.Value.Z));
        Assert.Equal((5, 5, 0, 0.5), (stats.Options[1].Count, stats.Options[1].Upper, stats.Options[1].Lower, stats.Options[1].Share));
        Assert.True(stats.NeedsReview);
    }

    [Fact]
    public void Where_all_are_rated_alike_nobody_is_the_stronger_half() =>
        Assert.Null(Of([.. Enumerable.Range(0, 10).Select(_ => new FirstTry(false, 0, 0.6) { Options = ["b"] })]).Dominance);

    [Theory]
    [InlineData(4, 1, false)]
    [InlineData(5, 1, false)]
    [InlineData(6, 1, true)]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, true)]
    public void A_rival_has_to_win_by_more_than_chance(int rival, int key, bool dominates)
    {
        OptionTally[] tallies = [new(new KeyedOption("a", true), key, 0, key, 0), new(new KeyedOption("b", false), rival, 0, rival, 0)];

        Assert.Equal(dominates, Dominance.Of(tallies) is not null);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_wrong_option_that_draws_the_strong_is_named_from_thirty_answers_on(int answers, bool named)
    {
        var stats = Of([.. Enumerable.Range(0, answers).Select(place => new FirstTry(place >= 8, answers - place, 0.6)
        {
            Options = [place < 8 ? "b" : "a"],
        })]);

        Assert.Equal(named, stats.Options[1].IsAttractive);
    }

    [Theory]
    [InlineData(39, 0, false)]
    [InlineData(40, 1, true)]
    [InlineData(40, 2, false)]
    public void An_option_nobody_believes_is_named_from_forty_answers_on(int answers, int takers, bool named)
    {
        var stats = Of([.. Enumerable.Range(0, answers).Select(place => new FirstTry(place >= takers, place, 0.6)
        {
            Options = [place < takers ? "b" : "a"],
        })]);

        Assert.Equal(named, stats.Options[1].IsDead);
    }

    [Fact]
    public void A_wrong_answer_that_several_typed_may_be_right_too()
    {
        var typed = "foo foo bar bar bar one two".Split(' ')
            .Select(text => new FirstTry(false, 0, 0.5) { Typed = text })
            .Append(new FirstTry(true, 0, 0.5) { Typed = "len" });

        Assert.Equal([new NearMiss("bar", 3), new NearMiss("foo", 2)], NearMiss.Of(typed));
    }

    [Fact]
    public void Two_of_twenty_are_no_near_miss() => Assert.Empty(NearMiss.Of(
        Enumerable.Range(0, 20).Select(place => new FirstTry(false, 0, 0.5) { Typed = place < 2 ? "foo" : $"a{place}" })));

    [Fact]
    public void Time_is_told_by_the_middle_one_and_by_nine_of_ten()
    {
        var time = TimeSpent.Of([.. Enumerable.Range(1, 11).Select(seconds => new FirstTry(true, 0, 0.5)
        {
            Spent = TimeSpan.FromSeconds(seconds * 10),
            DontKnow = seconds == 1,
        })]);

        Assert.Equal((60.0, 100.0, 1.0 / 11), (time.Median.TotalSeconds, time.NineOfTen.TotalSeconds, time.DontKnow));
    }

    private static QuestionStatistics Of(IReadOnlyCollection<FirstTry> tries) =>
        QuestionStatistics.Of(tries, 0.25, [new KeyedOption("a", true), new KeyedOption("b", false)]);

    private static FirstTry[] Tries(int count) => [.. Ten.Take(count).Select(one => new FirstTry(one.Full, one.Rating, 0.6))];
}
