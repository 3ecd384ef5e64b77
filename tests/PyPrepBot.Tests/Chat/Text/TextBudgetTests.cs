using CsCheck;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Chat.Text;

public sealed class TextBudgetTests
{
    [Theory]
    [InlineData("10 20 30", 100, "10 20 30")]
    [InlineData("10 200 300", 114, "10 50 50")]
    [InlineData("100 100", 102, "50 50")]
    [InlineData("100 100 100 100", 20, "0 0 0 0")]
    [InlineData("5 100", 10, "5 0")]
    [InlineData("", 10, "")]
    public void The_longest_gives_way_and_what_would_say_nothing_goes(string lengths, int most, string shares) => Assert.Equal(
        shares, string.Join(' ', TextBudget.Share([.. lengths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], most)));

    [Fact]
    public void Shares_and_the_blanks_between_them_never_exceed_the_room() => Gen.Select(Gen.Int[0, 500].Array[0, 20], Gen.Int[0, 3000]).Sample(
        (lengths, most) =>
        {
            var shares = TextBudget.Share(lengths, most);
            return shares.Sum() + (2 * Math.Max(shares.Count(share => share > 0) - 1, 0)) <= most
                && shares.Zip(lengths).All(pair => pair.First <= pair.Second);
        });
}
