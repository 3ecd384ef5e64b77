using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class ShownRatingTests
{
    [Theory]
    [InlineData(0, 1, 1500, 400)]
    [InlineData(0.7025, 0.25, 1641, 200)]
    [InlineData(-4, 0.01, 700, 40)]
    public void A_rating_is_shown_on_the_scale_of_chess(double mean, double variance, int number, int margin)
    {
        var shown = ShownRating.Of(new Gaussian(mean, variance));

        Assert.Equal((number, margin), (shown.Number, shown.Margin));
    }

    [Theory]
    [InlineData(0.56, true)]
    [InlineData(0.55, false)]
    public void A_rating_is_provisional_until_it_is_certain_enough(double deviation, bool provisional) =>
        Assert.Equal(provisional, ShownRating.Of(new Gaussian(0, deviation * deviation)).Provisional);

    [Theory]
    [InlineData(-1.5, 0.1, Seniority.Junior)]
    [InlineData(-0.2, 0.1, Seniority.Mid)]
    [InlineData(0.75, 0.1, Seniority.Senior)]
    [InlineData(2, 0.1, Seniority.Staff)]
    public void A_likely_level_is_named(double mean, double variance, Seniority level) =>
        Assert.Equal(level, ShownRating.Of(new Gaussian(mean, variance)).Level);

    [Theory]
    [InlineData(-0.7, 0.01)]
    [InlineData(0.31, 0.1)]
    [InlineData(-0.2, 0.5)]
    public void A_level_that_might_well_be_another_is_not_named(double mean, double variance) =>
        Assert.Null(ShownRating.Of(new Gaussian(mean, variance)).Level);

    // Mid is one logit wide: half a width over the deviation is 0.8416 where the band holds 60 %.
    [Theory]
    [InlineData(0.8420, true)]
    [InlineData(0.8410, false)]
    public void Sixty_per_cent_decide(double halfWidthInDeviations, bool named)
    {
        var deviation = 0.5 / halfWidthInDeviations;

        Assert.Equal(named, ShownRating.Of(new Gaussian(-0.2, deviation * deviation)).Level is not null);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.959964, 0.975)]
    [InlineData(-1.644854, 0.05)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    public void The_normal_distribution_matches_its_table(double z, double below) => Assert.Equal(below, Normal.Below(z), 1e-6);
}
