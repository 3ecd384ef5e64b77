using PyPrepBot.Commands;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class StorageCommandsTests
{
    [Theory]
    [InlineData("rebuild")]
    [InlineData("backup", "copy.db")]
    public async Task A_folder_without_data_is_left_alone(params string[] words)
    {
        using var operators = new Operator();
        var named = words.Select(word => word == "copy.db" ? operators.At(word) : word);

        var outcome = await Operator.SayAsync([.. named, "--data", operators.At("mistyped")]);

        Assert.Equal(ExitCode.BadData, outcome.Code);
        Assert.Contains("There is no data in", outcome.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(operators.At("mistyped")) || File.Exists(operators.At("copy.db")));
    }

    [Fact]
    public async Task A_backup_replaces_no_file_unless_it_is_told_to()
    {
        using var operators = new Operator();
        await PlayAsync(operators);
        var target = operators.Write("copy.db", "precious");

        var refused = await Operator.SayAsync("backup", target, "--data", operators.At("data"));

        Assert.Equal(ExitCode.BadData, refused.Code);
        Assert.Equal("precious", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        Assert.Contains("--overwrite", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, (await Operator.SayAsync("backup", target, "--overwrite", "--data", operators.At("data"))).Code);
    }

    [Fact]
    public async Task A_backup_into_a_missing_folder_says_to_make_it()
    {
        using var operators = new Operator();
        await PlayAsync(operators);

        var outcome = await Operator.SayAsync("backup", operators.At("no/where.db"), "--data", operators.At("data"));

        Assert.Equal(ExitCode.BadData, outcome.Code);
        Assert.StartsWith($"There is no folder {operators.At("no")}. Make it first", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_backup_is_not_restored_and_the_data_stays()
    {
        using var operators = new Operator();
        await PlayAsync(operators);
        var before = await File.ReadAllBytesAsync(operators.At("data/pyprepbot.db"), TestContext.Current.CancellationToken);

        var outcome = await Operator.SayAsync("restore", operators.Write("letter", "Dear all"), "--data", operators.At("data"));

        Assert.Equal(ExitCode.BadData, outcome.Code);
        Assert.Contains("is not a backup that can be read", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(operators.At("data/pyprepbot.db"), TestContext.Current.CancellationToken));
    }

    private static async Task PlayAsync(Operator operators) =>
        Assert.Equal(ExitCode.Ok, (await Operator.TypeAsync("/challenge\n", "--data", operators.At("data"))).Code);
}
