using CsCheck;
using PyPrepBot.Terminal.Typing;
using Xunit;

namespace PyPrepBot.Tests.Terminal.Typing;

public sealed class ControlKeysTests
{
    private static readonly string[] Likely =
        ["A", "b", "B", "A  first", "Line 1", "Line 2", "Line 3", "Hint", "1", "/1", "#1", "Page 2", "Page 1", "True", "", " "];

    private static readonly Gen<string> AnyLabel =
        Gen.OneOf(Gen.Int[0, Likely.Length - 1].Select(index => Likely[index]), Gen.String[0, 12]);

    [Theory]
    [InlineData("A|B|Hint|Report", "A|B|1|2")]
    [InlineData("Line 3|Line 7|Hint", "3|7|/1")]
    [InlineData("Next 5|Hint", "1|2")]
    [InlineData("A  one|B  two", "A|B")]
    [InlineData("A|A", "A|1")]
    [InlineData("a|Apple", "A|1")]
    public void Keys_are_what_one_would_type(string labels, string keys) =>
        Assert.Equal(keys, string.Join('|', ControlKeys.Of(labels.Split('|'), takesText: false)));

    [Fact]
    public void No_two_controls_share_a_key() => Gen.Select(AnyLabel.List[0, 12], Gen.Bool).Sample((labels, takesText) =>
    {
        var keys = ControlKeys.Of(labels, takesText);

        return keys.Count == labels.Count
            && keys.All(key => key.Length > 0)
            && keys.Distinct(StringComparer.OrdinalIgnoreCase).Count() == keys.Count;
    });

    [Fact]
    public void Where_words_are_answers_no_word_without_a_slash_but_a_single_letter_or_line_is_a_key() =>
        Assert.Equal(["/1", "/2", "/3"], ControlKeys.Of(["Answer", "Hint", "Report"], takesText: true));
}
