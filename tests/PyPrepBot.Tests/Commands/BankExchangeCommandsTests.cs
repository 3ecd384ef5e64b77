using PyPrepBot.Commands;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class BankExchangeCommandsTests : IDisposable
{
    private static readonly string Questions = Path.Combine(AppContext.BaseDirectory, "questions");

    private readonly Operator _operator = new();

    public BankExchangeCommandsTests()
    {
        _operator.Write("bank/topics.yaml", File.ReadAllText(Path.Combine(Questions, "topics.yaml")));
        _operator.Write("bank/gil.yaml", File.ReadAllText(Path.Combine(Questions, "gil.yaml")));
    }

    [Theory]
    [InlineData("out.yaml")]
    [InlineData("out.json")]
    [InlineData("out.csv")]
    [InlineData("out.txt")]
    public async Task What_is_exported_can_be_checked_and_is_as_it_was(string name)
    {
        var export = await Operator.SayAsync("bank", "export", _operator.At("bank"), "--to", _operator.At(name));
        var import = await Operator.SayAsync("bank", "import", _operator.At(name), _operator.At("bank"));

        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (export.Code, import.Code));
        Assert.Contains("0 new, 0 changed, ", import.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is written", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_bank_takes_in_what_another_gave()
    {
        File.Move(_operator.At("bank/gil.yaml"), _operator.At("gil.yaml"));

        var import = await Operator.SayAsync("bank", "import", _operator.At("gil.yaml"), _operator.At("bank"), "--mode", "add");

        Assert.Equal(ExitCode.Ok, import.Code);
        Assert.True(File.Exists(_operator.At("bank/gil.yaml")));
    }

    [Fact]
    public async Task A_fault_is_told_by_file_and_line_and_nothing_is_written()
    {
        var before = File.ReadAllText(_operator.At("bank/gil.yaml"));
        _operator.Write("in.json", "{\n\"schema\": 1,\n}");

        var import = await Operator.SayAsync("bank", "import", _operator.At("in.json"), _operator.At("bank"), "--mode", "add");

        Assert.Equal(ExitCode.BadQuestions, import.Code);
        Assert.Contains("in.json:3: ", import.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is written", import.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_operator.At("bank/gil.yaml")));
    }

    [Theory]
    [InlineData("out.xlsx", "--format")]
    [InlineData("bank/out.yaml", "twice")]
    public async Task A_target_that_cannot_be_meant_is_refused(string name, string said)
    {
        var export = await Operator.SayAsync("bank", "export", _operator.At("bank"), "--to", _operator.At(name));

        Assert.Equal(ExitCode.BadSettings, export.Code);
        Assert.Contains(said, export.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_asked()
    {
        _operator.Write("out.csv", "mine");
        string[] words = ["bank", "export", _operator.At("bank"), "--to", _operator.At("out.csv")];

        var refused = await Operator.SayAsync(words);
        var replaced = await Operator.SayAsync([.. words, "--overwrite"]);

        Assert.Equal((ExitCode.BadSettings, ExitCode.Ok), (refused.Code, replaced.Code));
        Assert.NotEqual("mine", File.ReadAllText(_operator.At("out.csv")));
    }

    [Fact]
    public async Task A_topic_is_printed_as_yaml_with_the_lines_of_its_file()
    {
        var export = await Operator.SayAsync("bank", "export", _operator.At("bank"), "--to", "-", "--format", "yaml", "--topic", "gil");

        Assert.Equal(ExitCode.Ok, export.Code);
        Assert.StartsWith("schema: 1\ntopic: gil\nquestions:\n", export.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(_operator.At("bank/gil.yaml")).TrimEnd(), export.Output.TrimEnd());
    }

    public void Dispose() => _operator.Dispose();
}
