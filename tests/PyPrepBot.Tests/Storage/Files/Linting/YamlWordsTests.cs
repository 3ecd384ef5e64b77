using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Linting;

public sealed class YamlWordsTests
{
    [Theory]
    [InlineData("yes", "a truth value")]
    [InlineData("Off", "a truth value")]
    [InlineData("True", "a truth value")]
    [InlineData("null", "nothing at all")]
    [InlineData("~", "nothing at all")]
    [InlineData("3", "a number")]
    [InlineData("1_000", "a number")]
    [InlineData("0x1f", "a number")]
    [InlineData("1e3", "a number")]
    [InlineData("12:30", "a number")]
    [InlineData(".5", "a number")]
    [InlineData("2026-11-22", "a date")]
    public void A_bare_word_that_others_read_otherwise_is_named_with_its_line(string word, string meaning)
    {
        var file = Samples.Read(Samples.Of("fill").WithLine(14, $"    answer: {word}"));

        var warning = Assert.Single(file.Faults.Warnings);
        Assert.Equal(("yaml-word", 14), (warning.Rule, warning.Line));
        Assert.Contains($"take for {meaning}", warning.Message, StringComparison.Ordinal);
        Assert.Empty(file.Faults.Faults);
    }

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("'3'")]
    [InlineData("yes_or_no")]
    [InlineData("len")]
    [InlineData("3.x")]
    public void Quotes_or_another_letter_make_it_a_text(string word) =>
        Assert.Empty(Samples.Read(Samples.Of("fill").WithLine(14, $"    answer: {word}")).Faults.Warnings);
}
