using PyPrepBot.Commands;
using PyPrepBot.Storage.Files;
using PyPrepBot.Tests.Proving;
using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Commands;

[Collection(OneConsole.Name)]
public sealed class VerifyCommandTests(Bench bench) : IClassFixture<Bench>, IDisposable
{
    private readonly Operator _operator = new();

    [Fact]
    public async Task A_refuted_answer_is_told_by_file_and_line()
    {
        _operator.Write("topics.yaml", Samples.Topics);
        _operator.Write("gil.yaml", Samples.Of("output").Replace("      1\n", "      2\n", StringComparison.Ordinal));

        var outcome = await VerifyAsync();

        Assert.Equal(ExitCode.BadQuestions, outcome.Code);
        Assert.Contains("gil.yaml:4: gil-001: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("0 proven, 0 skipped, 1 refuted", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proof_is_kept_and_an_edit_after_it_is_seen()
    {
        _operator.Write("topics.yaml", Samples.Topics);
        _operator.Write("gil.yaml", Samples.Of("output"));

        Assert.Equal(ExitCode.Ok, (await VerifyAsync("--record")).Code);
        var before = await LintAsync();
        _operator.Write("gil.yaml", Samples.Of("output").Replace("What happens", "What really happens", StringComparison.Ordinal));
        var after = await LintAsync();

        Assert.DoesNotContain("[unproved]", before.Output, StringComparison.Ordinal);
        Assert.Contains("gil.yaml:4: gil-001: it was edited after its answer was proved. [unproved]", after.Output, StringComparison.Ordinal);
        Assert.NotEmpty(ProofRecords.Read(_operator.At(""))!["gil-001"].Proven);
    }

    [Fact]
    public async Task Proving_some_keeps_what_is_known_of_the_others()
    {
        _operator.Write("topics.yaml", Samples.Topics);
        _operator.Write("gil.yaml", Samples.Of("output"));
        _operator.Write("slots.yaml", Samples.Of("output", "slots-001").Replace("topic: gil", "topic: slots", StringComparison.Ordinal));
        await VerifyAsync("--record");
        _operator.Write("gil.yaml", Samples.Of("output").Replace("      1\n", "      2\n", StringComparison.Ordinal));

        await VerifyAsync("--record", "--only", "gil");

        Assert.Equal(["slots-001"], ProofRecords.Read(_operator.At(""))!.Keys);
    }

    [Fact]
    public async Task A_question_that_is_not_there_is_not_proved()
    {
        _operator.Write("topics.yaml", Samples.Topics);
        _operator.Write("gil.yaml", Samples.Of("output"));

        var outcome = await VerifyAsync("--only", "gil-999");

        Assert.Equal(ExitCode.BadSettings, outcome.Code);
        Assert.Contains("gil-999", outcome.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _operator.Dispose();

    private Task<Outcome> VerifyAsync(params string[] more)
    {
        // Skips where there is no interpreter at all.
        _ = bench.Python;
        return Operator.SayAsync(["bank", "verify", _operator.At(""), .. more]);
    }

    private Task<Outcome> LintAsync() => Operator.SayAsync("bank", "lint", _operator.At(""));
}
