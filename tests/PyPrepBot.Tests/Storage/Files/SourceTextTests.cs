using System.Text;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class SourceTextTests
{
    [Fact]
    public void A_byte_order_mark_is_tolerated()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.Of("single"))];

        Assert.Empty(QuestionFile.Read("gil.yaml", bytes, null).Faults.Faults);
    }

    [Fact]
    public void The_line_ends_of_windows_change_nothing()
    {
        var unix = Samples.Question(Samples.Of("output"));
        var windows = Samples.Question(Samples.Of("output").ReplaceLineEndings("\r\n"));

        Assert.Equal((unix.Revision, unix.Code), (windows.Revision, windows.Code));
    }

    [Fact]
    public void The_line_of_a_byte_that_is_not_UTF8_is_named()
    {
        byte[] bytes = [.. "a: 1\nb: 2\nc: caf"u8, 0xE9, .. "\n"u8];

        var fault = Assert.Single(QuestionFile.Read("gil.yaml", bytes, null).Faults.Faults);

        Assert.Equal(("utf-8", 3), (fault.Rule, fault.Line));
        Assert.Contains("0xE9", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_at_the_end_is_not_UTF8()
    {
        var fault = Assert.Single(QuestionFile.Read("gil.yaml", [.. "a: 1\n"u8, 0xE2, 0x82], null).Faults.Faults);

        Assert.Equal(("utf-8", 2), (fault.Rule, fault.Line));
    }

    [Fact]
    public void A_tab_in_the_indentation_is_named_once()
    {
        var fault = Assert.Single(Samples.FaultsOf(Samples.Of("single").WithLine(5, "\tdifficulty: easy")));

        Assert.Equal(("tab", 5), (fault.Rule, fault.Line));
    }

    [Fact]
    public void A_tab_behind_other_text_is_allowed() =>
        Assert.Equal("a\tb\n1", Assert.IsType<PyPrepBot.Core.Questions.OutputQuestion>(
            Samples.Question(Samples.Of("output").WithLine(16, "      a\tb"))).Answer);

    [Theory]
    [InlineData(SourceText.MaxBytes, false)]
    [InlineData(SourceText.MaxBytes + 1, true)]
    public void A_file_may_be_one_mebibyte_long_and_no_longer(int length, bool refused)
    {
        var faults = new FaultLog("gil.yaml");

        SourceText.Decode(new byte[length].AsSpan(), faults);

        Assert.Equal(refused, faults.Faults.Any(fault => fault.Rule == "file-size"));
    }
}
