using System.Text.Json;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Tests.Discord.Reading;

public sealed class WireTextTests
{
    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("1.50", "1.50")]
    [InlineData("-7", "-7")]
    [InlineData("false", "false")]
    [InlineData("null", "")]
    [InlineData("[1]", "")]
    [InlineData("\"\\ud83e\"", "")]
    public void A_value_of_any_kind_is_text(string json, string text)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(text, WireText.Of(document.RootElement));
    }

    [Fact]
    public void A_value_that_is_missing_is_no_text() => Assert.Equal("", WireText.Of(default(JsonElement)));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_it() => Assert.Equal("a\uFFFDb", WireText.Of("a\uD83Eb"));
}
