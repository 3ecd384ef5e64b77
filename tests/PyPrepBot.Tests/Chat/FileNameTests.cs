using CsCheck;
using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Chat;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("questions.yaml", "questions.yaml")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\secret\keys.csv", "keys.csv")]
    [InlineData("Fragen für Montag.csv", "Fragen-f-r-Montag.csv")]
    [InlineData(".bashrc", "bashrc")]
    [InlineData("a\r\nSet-Cookie: x.txt", "a-Set-Cookie-x.txt")]
    [InlineData("\"quoted\".json", "quoted-.json")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData("/", "file")]
    [InlineData("質問.csv", "csv")]
    public void A_name_becomes_one_that_every_disk_and_platform_takes(string given, string plain) =>
        Assert.Equal(plain, FileName.Plain(given));

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        var plain = FileName.Plain(new string('a', 300) + ".yaml");

        Assert.Equal((80, true), (plain.Length, plain.EndsWith("aaa.yaml", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_it_was_called_it_is_one_short_visible_name() => Gen.String.Sample(
        given => FileName.Plain(given) is { Length: > 0 and <= 80 } plain && plain[0] != '.'
            && plain.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'));

    [Theory]
    [InlineData("questions.yaml", "questions-2.yaml")]
    [InlineData("questions", "questions-2")]
    public void A_number_stands_before_the_ending(string name, string numbered) => Assert.Equal(numbered, FileName.Numbered(name, 2));
}
