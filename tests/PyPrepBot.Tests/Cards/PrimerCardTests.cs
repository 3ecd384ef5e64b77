using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Tests.Cards;

public sealed class PrimerCardTests
{
    [Theory]
    [InlineData("a **b** `c`", "Plain a |Bold b|Plain  |Code c")]
    [InlineData("`**` is code", "Code **|Plain  is code")]
    [InlineData("2 ** 3", "Plain 2 ** 3")]
    [InlineData("**b**", "Bold b")]
    public void Code_and_stress_are_read_and_nothing_else(string text, string inlines) =>
        Assert.Equal(inlines, string.Join('|', PrimerCard.Inlines(text).Parts.Select(Said)));

    private static string Said(Inline part) => part switch
    {
        Bold bold => $"Bold {bold.Text}",
        Code code => $"Code {code.Text}",
        Plain plain => $"Plain {plain.Text}",
        _ => "?",
    };
}
