using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Chat;

public sealed class ActionIdTests
{
    [Fact]
    public void What_was_written_is_read_back()
    {
        var written = new ActionId("ans", "2026-11-22", "1a2b3c4d");

        var read = ActionId.TryParse(written.ToString());

        Assert.Equal(written, read);
        Assert.Equal("v1|ans|2026-11-22|1a2b3c4d", written.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("v1|")]
    [InlineData("v2|ans|x")]
    [InlineData("ans|2026-11-22")]
    [InlineData("v1|ans\n|x")]
    public void What_this_version_did_not_write_is_nothing(string? text) => Assert.Null(ActionId.TryParse(text));

    [Fact]
    public void A_hundred_characters_fit_and_one_more_does_not()
    {
        var fits = new ActionId("ans", new string('x', ActionId.MaxLength - "v1|ans|".Length));

        Assert.Equal(ActionId.MaxLength, fits.ToString().Length);
        Assert.Throws<ArgumentException>(() => new ActionId("ans", new string('x', ActionId.MaxLength - "v1|ans|".Length + 1)));
        Assert.Null(ActionId.TryParse(fits + "x"));
    }

    [Fact]
    public void A_part_cannot_smuggle_in_another() => Assert.Throws<ArgumentException>(() => new ActionId("ans", "a|b"));

    [Fact]
    public void A_missing_part_reads_as_empty() => Assert.Equal("", new ActionId("ans", "a").Part(1));
}
