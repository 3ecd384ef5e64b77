using System.Globalization;
using System.Text;
using CsCheck;
using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Yaml;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Yaml;

public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("", "empty-file", 1)]
    [InlineData("# nothing but a remark\n", "empty-file", 1)]
    [InlineData("a: 1\n---\nb: 2\n", "one-document", 2)]
    [InlineData("a: 1\nb: &x [1]\n", "anchor", 2)]
    [InlineData("a: 1\nb: *x\n", "anchor", 2)]
    [InlineData("a: 1\nb: !!str 2\n", "tag", 2)]
    [InlineData("a: 1\nb: !secret [2]\n", "tag", 2)]
    [InlineData("a: 1\nb: 2\na: 3\n", "duplicate-field", 3)]
    [InlineData("a: 1\n? [b, c]\n: 2\n", "field-name", 2)]
    [InlineData("a: 1\nb: `x` y\n", "syntax", 2)]
    [InlineData("a: 1\nb: c: d\n", "syntax", 2)]
    [InlineData("a: 1\nb: \"open\nc: 2\n", "syntax", 2)]
    [InlineData("a: [1, 2\n", "syntax", 2)]
    public void What_no_question_needs_is_refused(string text, string rule, int line)
    {
        var fault = Assert.Single(FaultsOf(text));

        Assert.Equal((rule, line), (fault.Rule, fault.Line));
    }

    [Fact]
    public void A_bomb_of_aliases_does_not_go_off()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++)
            bomb.Append(CultureInfo.InvariantCulture, $"a{level}: &a{level} [").AppendJoin(", ", Enumerable.Repeat($"*a{level - 1}", 10)).Append("]\n");

        var faults = FaultsOf(bomb.ToString());

        Assert.All(faults, fault => Assert.Equal("anchor", fault.Rule));
        Assert.Equal(12 + 110, faults.Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_ten_thousand_deep_is_refused(string opening)
    {
        var faults = FaultsOf(string.Concat(Enumerable.Repeat(opening, 10_000)));

        Assert.Contains(faults, fault => fault.Rule is "nesting" or "syntax");
    }

    [Fact]
    public void Sixteen_levels_are_read_and_seventeen_are_not()
    {
        Assert.Empty(FaultsOf(new string('[', 16) + new string(']', 16)));

        Assert.Equal("nesting", Assert.Single(FaultsOf(new string('[', 17) + new string(']', 17))).Rule);
    }

    [Fact]
    public void What_stands_before_a_broken_line_is_still_checked()
    {
        var text = Samples.Of("single").WithLine(5, "    difficulty: simple") + "  - id: gil-002\n    prompt: `x` y\n";

        var faults = Samples.FaultsOf(text).OrderBy(fault => fault.Line);

        Assert.Equal([("word", 5), ("syntax", 20)], faults.Select(fault => (fault.Rule, fault.Line)));
    }

    [Fact]
    public void Random_bytes_never_crash_the_reader() =>
        Gen.Byte.Array[0, 400].Sample(bytes => QuestionFile.Read("gil.yaml", bytes, null).Faults.Count > 0);

    [Fact]
    public void Random_punctuation_never_crashes_the_reader() =>
        Gen.Char["-:[]{}&*!|>'\"%@`#?, \n\tab1"].Array[0, 120]
            .Sample(text => QuestionFile.Read("gil.yaml", Encoding.UTF8.GetBytes(text), null).Faults.Count > 0, iter: 5_000);

    [Fact]
    public void A_sound_file_with_random_characters_in_it_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Samples.Of("bug").Length - 1], Gen.Char["-:[]{}&*!|>'\"%@`#?, \n\tab1\0\u0085"].Array[1, 4])
            .Sample((place, noise) => Samples.Read(Samples.Of("bug").Insert(place, new string(noise))) is { } file
                && (file.Faults.Count > 0 || file.Questions.Count == 1));

    private static IReadOnlyList<BankFault> FaultsOf(string text)
    {
        var faults = new FaultLog("gil.yaml");
        YamlTree.Read(text, faults);

        return faults.Faults;
    }
}
