using CsCheck;
using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> ShortWord = Gen.String[Gen.Char["ab"], 0, 7];

    [Theory]
    [InlineData("generator", "generator", 0)]
    [InlineData("generator", "genrator", 1)]
    [InlineData("generator", "generatoor", 1)]
    [InlineData("generator", "generatir", 1)]
    [InlineData("generator", "genertaor", 1)]
    [InlineData("generator", "egnertaor", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "ab", 2)]
    public void A_letter_more_less_or_other_or_a_swap_is_one_slip(string first, string second, int distance) =>
        Assert.Equal(distance, EditDistance.Between(first, second, atMost: 3));

    [Fact]
    public void The_band_around_the_diagonal_loses_nothing_below_the_limit() =>
        Gen.Select(ShortWord, ShortWord, Gen.Int[0, 3]).Sample((first, second, atMost) =>
            Assert.Equal(Math.Min(Distance(first, second), atMost + 1), EditDistance.Between(first, second, atMost)));

    // The definition, without any table.
    private static int Distance(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
            return Math.Max(first.Length, second.Length);

        var change = Distance(first[..^1], second[..^1]) + (first[^1] == second[^1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(Distance(first[..^1], second), Distance(first, second[..^1])) + 1);
        var swapped = first.Length > 1 && second.Length > 1 && first[^1] == second[^2] && first[^2] == second[^1];

        return swapped ? Math.Min(best, Distance(first[..^2], second[..^2]) + 1) : best;
    }
}
