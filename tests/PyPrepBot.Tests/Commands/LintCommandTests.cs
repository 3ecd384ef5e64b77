using PyPrepBot.Commands;
using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class LintCommandTests : IDisposable
{
    private readonly Operator _operator = new();

    [Fact]
    public async Task A_folder_of_ones_own_needs_no_topics_and_owes_none_a_question()
    {
        _operator.Write("mine.yaml", Samples.Of("output", "gil-901"));

        var outcome = await Operator.SayAsync("bank", "lint", _operator.At(""), "--strict");

        Assert.Equal((ExitCode.Ok, "0 errors, 0 warnings"), (outcome.Code, outcome.Output.Trim()));
    }

    [Fact]
    public async Task A_topic_that_the_bots_own_bank_does_not_know_is_named_in_such_a_folder()
    {
        _operator.Write("mine.yaml", Samples.Of("output", "gil-901").Replace("topic: gil", "topic: gli", StringComparison.Ordinal));

        Assert.Contains("[unknown-topic]", (await Operator.SayAsync("bank", "lint", _operator.At(""))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_fail_only_where_that_is_asked_for()
    {
        _operator.Write("mine.yaml", Samples.Of("fill", "gil-901").WithLine(14, "    answer: 3"));

        var outcome = await Operator.SayAsync("bank", "lint", _operator.At(""));
        var strict = await Operator.SayAsync("bank", "lint", _operator.At(""), "--strict");

        Assert.Equal((ExitCode.Ok, ExitCode.BadQuestions), (outcome.Code, strict.Code));
        Assert.Contains("mine.yaml:14: gil-901: `answer` is 3 without quotes", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('&', "Slack", "Discord")]
    [InlineData('*', "Discord", "Slack")]
    public async Task A_reveal_that_one_platform_would_cut_is_named(char lengthens, string platform, string other)
    {
        var text = Samples.Of("multi", "gil-901")
            .Replace("why: \"This", $"why: \"{new string(lengthens, 264)} This", StringComparison.Ordinal)
            .Replace("explain: \"A", $"explain: \"{new string(lengthens, 812)} A", StringComparison.Ordinal);
        _operator.Write("mine.yaml", text);

        var outcome = await Operator.SayAsync("bank", "lint", _operator.At(""));

        Assert.Contains($"mine.yaml:4: gil-901: the reveal does not fit {platform}: ", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"does not fit {other}", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_that_does_not_exist_is_refused_with_those_that_do()
    {
        var outcome = await Operator.SayAsync("bank", "lint", "--stage", "last");

        Assert.Equal(ExitCode.BadSettings, outcome.Code);
        Assert.Contains("first, second, full", outcome.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _operator.Dispose();
}
