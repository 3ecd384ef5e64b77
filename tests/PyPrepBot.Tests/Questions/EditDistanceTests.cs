using CsCheck;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Questions;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abc"], 0, 8];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("gil", "gil", 0)]
    [InlineData("gil", "gill", 1)]
    [InlineData("gil", "il", 1)]
    [InlineData("gil", "gol", 1)]
    [InlineData("gil", "igl", 1)]
    [InlineData("slots", "slost", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Each_slip_of_the_keyboard_counts_once(string one, string other, int slips) =>
        Assert.Equal(slips, EditDistance.Between(one, other));

    [Fact]
    public void It_is_the_same_in_both_directions() =>
        Gen.Select(Word, Word).Sample((one, other) => EditDistance.Between(one, other) == EditDistance.Between(other, one));

    [Fact]
    public void It_is_nothing_only_between_equal_words_and_never_more_than_the_longer_one() =>
        Gen.Select(Word, Word).Sample((one, other) =>
            EditDistance.Between(one, other) is var slips && (slips == 0) == (one == other) && slips <= Math.Max(one.Length, other.Length));
}
