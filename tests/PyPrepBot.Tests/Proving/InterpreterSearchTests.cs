using PyPrepBot.Core.Questions;
using PyPrepBot.Proving;

namespace PyPrepBot.Tests.Proving;

[Collection(RealInterpreters.Name)]
public sealed class InterpreterSearchTests(Bench bench) : IClassFixture<Bench>
{
    private static readonly PythonRange Nothing = new(new PythonVersion(98, null), new PythonVersion(99, null));

    [Fact]
    public async Task A_named_interpreter_is_taken_whatever_its_version()
    {
        var python = bench.Python;

        Assert.Equal(python, Assert.Single(await FindAsync(python.Path)));
    }

    [Theory]
    [InlineData("/bin/true")]
    [InlineData("/nowhere/python3.14")]
    [InlineData("/")]
    public async Task What_is_no_interpreter_is_passed_over(string path) => Assert.Empty(await FindAsync(path));

    [Fact]
    public async Task A_program_that_says_more_than_its_version_is_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell script.");
        var folder = Directory.CreateTempSubdirectory("python-");
        var path = Path.Combine(folder.FullName, "python3.14");
        await File.WriteAllTextAsync(path, "#!/bin/sh\necho cpython 3 14 1 final 0\necho more\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Assert.Empty(await FindAsync(path));
        folder.Delete(recursive: true);
    }

    private static Task<IReadOnlyList<Interpreter>> FindAsync(string path) =>
        InterpreterSearch.FindAsync([path], Nothing, TestContext.Current.CancellationToken);
}
