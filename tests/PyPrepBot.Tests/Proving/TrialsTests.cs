using PyPrepBot.Core.Questions;
using PyPrepBot.Proving;
using PyPrepBot.Storage.Files;
using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Proving;

public sealed class TrialsTests
{
    [Fact]
    public void The_output_of_the_code_must_be_the_answer()
    {
        var trial = Assert.Single(Of("output", new ProofPlan()));

        Assert.Equal("print(\"a\")\nprint(1)\n", trial.Program.Source);
        Assert.Equal(("a\n1", true), (trial.Expectation.Printed, trial.Expectation.TypeEndsOutput));
    }

    [Fact]
    public void A_gap_is_filled_in_code_and_script()
    {
        var trial = Assert.Single(Of("fill", new ProofPlan { Script = "print(n == ____('xyz'))", Stdout = "True" }));

        Assert.Equal("n = len(\"abc\")\nprint(n == len('xyz'))", trial.Program.Source);
    }

    [Fact]
    public void A_bug_must_show_itself_and_go_with_the_line_mended()
    {
        var trials = Of("bug", new ProofPlan { Raises = "TypeError", Fixed = "3", Script = "print(total)" });

        Assert.Equal(["TypeError", null], trials.Select(trial => trial.Expectation.Raises));
        Assert.Contains("for n in 3:", trials[0].Program.Source, StringComparison.Ordinal);
        Assert.Equal("total = 0\nfor n in range(3):\n    total += n\nprint(total)", trials[1].Program.Source);
    }

    [Fact]
    public void Steps_must_come_by_their_marks() => Assert.Equal(
        ["one", "two", "three"], Assert.Single(Of("order", new ProofPlan { Marks = ["one", "two", "three"] })).Expectation.Marks);

    [Theory]
    [InlineData("single")]
    [InlineData("multi")]
    [InlineData("truefalse")]
    [InlineData("match")]
    [InlineData("fill")]
    [InlineData("bug")]
    [InlineData("order")]
    public void A_question_that_gives_nothing_to_run_has_no_trial(string kind) => Assert.Empty(Of(kind, new ProofPlan()));

    [Fact]
    public void Half_a_proof_of_a_bug_is_none() => Assert.Empty(Of("bug", new ProofPlan { Fixed = "3" }));

    [Fact]
    public void A_step_without_a_mark_proves_nothing() => Assert.Empty(Of("order", new ProofPlan { Marks = ["one", null, "three"] }));

    private static IReadOnlyList<Trial> Of(string kind, ProofPlan plan) => Trials.Of(Samples.Question(Samples.Of(kind)), plan);
}
