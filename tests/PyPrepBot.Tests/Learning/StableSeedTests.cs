using PyPrepBot.Core.Learning;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class StableSeedTests
{
    [Fact]
    public void The_generator_is_splitmix64()
    {
        var generator = new SplitMix64(1234567);

        ulong[] numbers = [generator.Next(), generator.Next(), generator.Next(), generator.Next(), generator.Next()];

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            numbers);
    }

    [Fact]
    public void Every_number_below_the_bound_comes_up_about_equally_often()
    {
        var generator = new SplitMix64(5);

        var counts = Enumerable.Range(0, 70_000).CountBy(_ => generator.Below(7)).OrderBy(count => count.Key).ToList();

        Assert.Equal(Enumerable.Range(0, 7), counts.Select(count => count.Key));
        Assert.All(counts, count => Assert.InRange(count.Value, 9_600, 10_400));
    }

    [Fact]
    public void A_seed_never_changes_from_one_release_to_the_next() =>
        Assert.Equal(9329320418466068261UL, StableSeed.OfQuizStep("group", "member", 12, 3));

    [Fact]
    public void Moving_a_letter_to_the_next_part_gives_another_seed() =>
        Assert.NotEqual(StableSeed.Of("ab", "c"), StableSeed.Of("a", "bc"));

    [Fact]
    public void Each_part_counts()
    {
        ulong[] seeds =
        [
            StableSeed.OfQuizStep("g", "m", 1, 0), StableSeed.OfQuizStep("h", "m", 1, 0), StableSeed.OfQuizStep("g", "n", 1, 0),
            StableSeed.OfQuizStep("g", "m", 2, 0), StableSeed.OfQuizStep("g", "m", 1, 1), StableSeed.OfDay("g", new DateOnly(2026, 3, 2)),
            StableSeed.OfDay("g", new DateOnly(2026, 3, 3)),
        ];

        Assert.Distinct(seeds);
    }
}
