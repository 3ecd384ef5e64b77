using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Questions;

public sealed class PythonRangeTests
{
    [Theory]
    [InlineData("3.12+", "3.11.9", false)]
    [InlineData("3.12+", "3.12.0", true)]
    [InlineData("3.12+", "3.15.2", true)]
    [InlineData("3.14.5+", "3.14.4", false)]
    [InlineData("3.14.5+", "3.14.10", true)]
    [InlineData("3.11-3.13", "3.13.18", true)]
    [InlineData("3.11-3.13", "3.14.0", false)]
    [InlineData("3.14.0-3.14.4", "3.14.5", false)]
    [InlineData("3.14", "3.14.10", true)]
    [InlineData("3.14", "3.15.0", false)]
    [InlineData("3.14", "3.13.9", false)]
    public void A_range_holds_what_it_says(string range, string release, bool holds) =>
        Assert.Equal(holds, PythonRange.Parse(range)!.Contains(PythonVersion.Parse(release)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("3.x")]
    [InlineData("2.7+")]
    [InlineData("3.11-3.12-3.13")]
    [InlineData("3.11 -3.12")]
    [InlineData("3.12.1.2")]
    public void Anything_else_is_no_range(string text) => Assert.Null(PythonRange.Parse(text));

    [Theory]
    [InlineData("3.14")]
    [InlineData("3.14.5")]
    public void A_release_is_written_as_it_is_read(string text) => Assert.Equal(text, PythonVersion.Parse(text).ToString());
}
