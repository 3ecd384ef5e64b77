using System.Text;
using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("\u2018a\u2019 \u201Ab\u201B \u2032c\u2032", "'a' 'b' 'c'")]
    [InlineData("\u201Ca\u201D \u201Eb\u201F \u2033c\u2033", "\"a\" \"b\" \"c\"")]
    [InlineData("\u2010 \u2011 \u2012 \u2013 \u2212 \u2014", "- - - - - -")]
    [InlineData("a\u2026", "a...")]
    [InlineData("a\u00A0b\u2009c\u3000d\u202Fe", "a b c d e")]
    [InlineData("a\u200Bb\u200Cc\u200Dd\u00ADe\uFEFFf\u2060g\u0000h\u001Bi\u202Ej", "abcdefghij")]
    [InlineData("a\r\nb\rc\u2028d\u2029e\n\rf", "a\nb\nc\nd\ne\n\nf")]
    [InlineData("  a  \n  b  ", "a\n  b")]
    [InlineData("\n \na\n\n", "a")]
    [InlineData("e\u200B\u0301", "\u00E9")]
    public void What_keyboards_and_platforms_make_of_characters_is_undone(string raw, string cleaned) =>
        Assert.Equal(cleaned, Cleaning.Clean(raw, NormalizationForm.FormC));

    // No row of a theory: an attribute cannot hold half a character.
    [Fact]
    public void Half_a_character_becomes_a_replacement() =>
        Assert.Equal("a\uFFFDb", Cleaning.Clean("a\uD800b", NormalizationForm.FormC));

    [Fact]
    public void A_tower_of_marks_on_one_letter_is_cut() =>
        Assert.Equal("a" + new string('\u0316', 16), Cleaning.Clean("a" + new string('\u0316', 4000), NormalizationForm.FormC));

    [Theory]
    [InlineData(NormalizationForm.FormC, "n\u00B2 \uFF21", "n\u00B2 \uFF21")]
    [InlineData(NormalizationForm.FormKC, "n\u00B2 \uFF21 \uFE58", "n2 A -")]
    public void Only_the_compatible_form_folds_look_alikes(NormalizationForm form, string raw, string cleaned) =>
        Assert.Equal(cleaned, Cleaning.Clean(raw, form));

    [Theory]
    [InlineData("```\nx\n```", "x")]
    [InlineData("```python\nx\n```", "x")]
    [InlineData("```PY\nx\n```", "x")]
    [InlineData("```pycon\nx\n```", "x")]
    [InlineData("```text\nx\n```", "x")]
    [InlineData("```txt\r\nx\r\n```", "x")]
    [InlineData("```x```", "x")]
    [InlineData("```js\nx\n```", "js\nx")]
    [InlineData("```\npy\n```", "py")]
    [InlineData("`x`", "x")]
    [InlineData("``x``", "x")]
    [InlineData("``a`b``", "a`b")]
    [InlineData(" ` x ` ", "x")]
    [InlineData("```\n`x`\n```", "x")]
    public void Code_marks_around_the_whole_are_taken_off(string raw, string cleaned) =>
        Assert.Equal(cleaned, Cleaning.Clean(raw, NormalizationForm.FormC));

    [Theory]
    [InlineData("`a` and `b`")]
    [InlineData("`a")]
    [InlineData("a`")]
    [InlineData("```a``")]
    [InlineData("````a````")]
    [InlineData("```\na\n```\nb\n```\nc\n```")]
    [InlineData("`")]
    [InlineData("```")]
    public void Other_code_marks_stay(string raw) => Assert.Equal(raw, Cleaning.Clean(raw, NormalizationForm.FormC));
}
