using PyPrepBot.Core.Questions;
using PyPrepBot.Proving;
using PyPrepBot.Storage.Files;
using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Proving;

/// <summary>A real interpreter for tests that run programs; a machine without one skips them.</summary>
public sealed class Bench : IAsyncLifetime
{
    private static readonly PythonRange Supported = new(new PythonVersion(11, null), new PythonVersion(15, null));

    internal Isolation Isolation { get; private set; } = new([]);

    private IReadOnlyList<Interpreter> Found { get; set; } = [];

    /// <summary>The newest interpreter of this machine.</summary>
    internal Interpreter Python
    {
        get
        {
            Assert.SkipWhen(Found.Count == 0, "There is no CPython 3.11 to 3.15 on this machine; runs wherever one is installed.");
            return Found[^1];
        }
    }

    public async ValueTask InitializeAsync()
    {
        Found = await InterpreterSearch.FindAsync([], Supported, CancellationToken.None);
        Isolation = await Isolation.FindAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal async Task<Outcome> RunAsync(string source, int seconds = 20, params string[] needs)
    {
        var python = Python;
        using var laboratory = new Laboratory(Isolation, TimeSpan.FromSeconds(seconds));
        return await laboratory.RunAsync(python, 0, new PythonProgram(source, [], needs), TestContext.Current.CancellationToken);
    }

    /// <summary>Proves one question of a file.</summary>
    /// <param name="starter">What is started in the place of the interpreter.</param>
    internal async Task<Proof> ProveAsync(string file, string? starter = null)
    {
        var python = starter is null ? Python : Python with { Path = starter };
        var read = Samples.Read(file);
        Assert.Empty(read.Faults.Faults);
        var question = Assert.Single(read.Questions);
        using var laboratory = new Laboratory(Isolation, TimeSpan.FromSeconds(20));
        var plans = new Dictionary<string, ProofPlan> { [question.Question.Id] = question.Proof };
        return Assert.Single(await new ProofRun(laboratory, [python]).ProveAsync(
            [question.Question], plans, TestContext.Current.CancellationToken));
    }
}
