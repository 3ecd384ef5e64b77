using PyPrepBot.Commands;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class RunCommandTests
{
    public static TheoryData<string> Typed =>
    [
        "",
        "/challenge\n",
        $"/challenge\n{new string('x', 100_000)}\n/answer {new string('y', 100_000)}\n",
        "/challenge\n\0\u0001\ufffd\u001b[2J\n\n \n/answer \0\n",
        "/quiz gil\n#2\n",
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Whatever_is_piped_in_the_room_closes_well_and_frees_its_folder(string input)
    {
        using var operators = new Operator();

        var run = await Operator.TypeAsync(input, "--data", operators.At("data"));
        var again = await Operator.SayAsync("rebuild", "--data", operators.At("data"));

        Assert.Equal((ExitCode.Ok, "", ExitCode.Ok), (run.Code, run.Errors, again.Code));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This was a store once, and is none now.")]
    public async Task A_damaged_store_is_refused_and_left_as_it_is(string content)
    {
        using var operators = new Operator();
        var file = operators.Write("data/pyprepbot.db", content);

        var run = await Operator.SayAsync("--data", operators.At("data"));

        Assert.Equal((ExitCode.BadData, content), (run.Code, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        Assert.Contains("Restore the newest backup", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/below")]
    public async Task A_file_where_the_data_folder_should_be_is_named(string data)
    {
        using var operators = new Operator();
        var file = operators.Write("file", "");

        var run = await Operator.SayAsync("--data", operators.At(data));

        Assert.Equal(ExitCode.BadData, run.Code);
        Assert.Contains($"because {file} is a file", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_bot_on_the_same_folder_is_told_who_has_it()
    {
        using var operators = new Operator();
        using var first = await PyPrepBot.Composition.BotHost.BuildAsync(
            new(operators.At("data"), Questions: null, Name: null), TestContext.Current.CancellationToken);

        var second = await Operator.SayAsync("--data", operators.At("data"));

        Assert.Equal(ExitCode.BadData, second.Code);
        Assert.Contains($"process {Environment.ProcessId} on", second.Errors, StringComparison.Ordinal);
    }
}
