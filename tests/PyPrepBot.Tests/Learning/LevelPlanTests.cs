using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public sealed class LevelPlanTests
{
    [Theory]
    [InlineData(LevelMix.Planned, DayOfWeek.Tuesday, Difficulty.Medium)]
    [InlineData(LevelMix.Gentler, DayOfWeek.Tuesday, Difficulty.Easy)]
    [InlineData(LevelMix.Harder, DayOfWeek.Tuesday, Difficulty.Hard)]
    [InlineData(LevelMix.Gentler, DayOfWeek.Monday, Difficulty.Easy)]
    [InlineData(LevelMix.Harder, DayOfWeek.Sunday, Difficulty.Expert)]
    public void A_mix_goes_one_level_up_or_down_as_far_as_there_is_one(LevelMix mix, DayOfWeek day, Difficulty expected) =>
        Assert.Equal(expected, LevelPlan.Of(mix, day));
}
