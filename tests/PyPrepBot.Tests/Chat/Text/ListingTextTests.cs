using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Chat.Text;

public sealed class ListingTextTests
{
    [Fact]
    public void Code_stays_as_it_is() => Assert.Equal("x = 1\n\ny", ListingText.Of(new CodeListing("x = 1\n\ny")));

    [Fact]
    public void Lines_can_be_named_by_numbers_of_one_width()
    {
        var lines = ListingText.Of(new CodeListing(string.Join('\n', Enumerable.Repeat("x", 9)) + "\n", Numbered: true)).Split('\n');

        Assert.Equal((" 1 | x", "10 |"), (lines[0], lines[^1]));
    }
}
