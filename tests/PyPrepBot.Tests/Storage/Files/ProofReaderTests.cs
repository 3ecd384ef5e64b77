using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class ProofReaderTests
{
    [Fact]
    public void Checks_know_the_option_they_speak_for_and_what_they_must_give()
    {
        var text = Samples.Of("single").WithLine(13, "      - right: \"The one that holds the lock\"\n        check: \"held\"")
            .Replace("- wrong: \"Each one on a core of its own\"", "- wrong: \"Each one on a core of its own\"\n        check: \"many\"", StringComparison.Ordinal);

        var checks = PlanOf(text).Checks;

        Assert.Equal(
            [new ProofCheck("The one that holds the lock", "held", true), new ProofCheck("Each one on a core of its own", "many", false)],
            checks);
    }

    [Fact]
    public void The_check_of_a_belief_must_equal_its_answer() =>
        Assert.Equal([new ProofCheck("the statement", "1 == 2", false)], PlanOf(Samples.Of("truefalse") + "    check: \"1 == 2\"\n").Checks);

    [Fact]
    public void A_plan_is_read_whole()
    {
        const string Verify = "    verify:\n      needs: [threads]\n      script: |\n        print(1)\n      raises: KeyError\n      fixed: \"2\\n\"\n      stdout: \"1\\n\"\n";

        var plan = PlanOf(Samples.Of("bug") + Verify);

        Assert.Equal(("print(1)\n", "KeyError", "2\n", "1\n"), (plan.Script, plan.Raises, plan.Fixed, plan.Stdout));
        Assert.Equal(["threads"], plan.Needs);
    }

    [Fact]
    public void A_step_without_a_mark_is_seen_to_have_none() =>
        Assert.Equal([null, null, null], PlanOf(Samples.Of("order")).Marks);

    [Theory]
    [InlineData("answer: |\n      a\n      1", "answer: |\n      a\n      2")]
    [InlineData("print(1)", "print( 1)")]
    public void An_edit_changes_the_digest(string before, string after)
    {
        var text = Samples.Of("output");

        Assert.NotEqual(DigestOf(text), DigestOf(text.Replace(before, after, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("script", "print(2)")]
    [InlineData("stdout", "x")]
    [InlineData("raises", "KeyError")]
    public void Another_proof_has_another_digest(string field, string value)
    {
        var text = Samples.Of("single");

        Assert.NotEqual(DigestOf(text), DigestOf($"{text}    verify:\n      {field}: \"{value}\"\n"));
    }

    private static ProofPlan PlanOf(string text)
    {
        var file = Samples.Read(text);
        Assert.Empty(file.Faults.Faults);
        return Assert.Single(file.Questions).Proof;
    }

    private static string DigestOf(string text) => ProofDigest.Of(Samples.Question(text), PlanOf(text));
}
