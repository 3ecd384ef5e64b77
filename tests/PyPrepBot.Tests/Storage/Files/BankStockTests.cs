using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class BankStockTests
{
    private static readonly Difficulty[] Week = [Difficulty.Easy, Difficulty.Medium, Difficulty.Medium];

    [Theory]
    [InlineData(1, 2, Difficulty.Easy, 3)]
    [InlineData(9, 3, Difficulty.Medium, 5)]
    [InlineData(0, 9, Difficulty.Easy, 0)]
    public void A_bank_lasts_until_a_day_finds_no_question_of_its_level(int easy, int medium, Difficulty level, int days)
    {
        var live = new Dictionary<Difficulty, int> { [Difficulty.Easy] = easy, [Difficulty.Medium] = medium };

        Assert.Equal(new BankStock(level, days), BankStock.Of(live, Week));
    }

    [Fact]
    public void Without_a_rhythm_nothing_can_be_said() => Assert.Null(BankStock.Of(new Dictionary<Difficulty, int>(), []));
}
