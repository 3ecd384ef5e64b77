using PyPrepBot.Commands;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("fly", "fly")]
    [InlineData("--wings", "--wings")]
    [InlineData("backup", "backup")]
    public async Task A_command_line_that_cannot_be_meant_is_named_and_the_usage_shown(string word, string named)
    {
        var outcome = await Operator.SayAsync(word);

        Assert.Equal(ExitCode.BadSettings, outcome.Code);
        Assert.Contains($"'{named}'", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("Usage:", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", "is no address")]
    [InlineData("http://127.0.0.1:0", "leaves the port to chance")]
    public async Task Health_says_why_an_address_cannot_be_asked(string url, string why)
    {
        var outcome = await Operator.SayAsync("health", "--url", url);

        Assert.Equal(ExitCode.BadSettings, outcome.Code);
        Assert.Contains(why, outcome.Errors, StringComparison.Ordinal);
    }
}
