using PyPrepBot.Tests.Storage.Files;

namespace PyPrepBot.Tests.Proving;

[Collection(RealInterpreters.Name)]
public sealed class ProofRunTests(Bench bench) : IClassFixture<Bench>
{
    [Fact]
    public async Task A_sound_answer_is_proven()
    {
        var proof = await bench.ProveAsync(Samples.Of("output"));

        Assert.True(proof.IsProven, string.Join("; ", proof.Against));
        Assert.Single(proof.Agreed);
    }

    [Fact]
    public async Task A_planted_wrong_output_is_refuted()
    {
        var proof = await bench.ProveAsync(Samples.Of("output").Replace("      1\n", "      2\n", StringComparison.Ordinal));

        Assert.Contains("it prints `a⏎1` instead of `a⏎2`", Assert.Single(proof.Against), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_option_that_is_marked_wrong_is_refuted()
    {
        var text = Samples.Of("single").Replace(
            "- wrong: \"Each one on a core of its own\"", "- wrong: \"Each one on a core of its own\"\n        check: \"1 + 1 == 2\"", StringComparison.Ordinal);

        var proof = await bench.ProveAsync(text);

        Assert.Contains("the check of `Each one on a core of its own` gives `true`", Assert.Single(proof.Against), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("print({'a', 'b', 'c', 'd', 'e', 'f'})", "hash seed")]
    [InlineData("while True: pass", "does not end")]
    [InlineData("import socket; socket.create_connection(('127.0.0.1', 9))", "uses the network")]
    public async Task A_program_that_is_no_proof_is_refuted(string code, string says)
    {
        var proof = await bench.ProveAsync(Samples.Of("output").Replace("print(\"a\")", code, StringComparison.Ordinal));

        Assert.Contains(says, Assert.Single(proof.Against), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_that_the_fix_does_not_mend_is_refuted()
    {
        const string Plan = "    verify:\n      script: |\n        print(total)\n      raises: TypeError\n      fixed: \"4\\n\"\n";

        var proof = await bench.ProveAsync(Samples.Of("bug") + Plan);

        Assert.Contains("the mended program: it prints `3` instead of `4`", Assert.Single(proof.Against), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_with_nothing_to_run_is_refuted() =>
        Assert.Contains("nothing of it can be run", Assert.Single((await bench.ProveAsync(Samples.Of("match"))).Against), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_says_why_nothing_can_be_run_is_skipped()
    {
        var proof = await bench.ProveAsync(Samples.Of("match") + "    verify:\n      skip: \"Says what tools are for.\"\n");

        Assert.Equal("Says what tools are for.", proof.Skipped);
        Assert.False(proof.IsProven);
    }

    [Theory]
    [InlineData("[ -e \"$0.was\" ] || { touch \"$0.was\"; exit 3; }", true)]
    [InlineData("exit 3", false)]
    public async Task What_was_upset_is_run_again_alone_and_what_is_wrong_stays_wrong(string trouble, bool holds)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell script.");
        var folder = Directory.CreateTempSubdirectory("starter-");
        var starter = Path.Combine(folder.FullName, "python");
        await File.WriteAllTextAsync(
            starter, $"#!/bin/sh\n{trouble}\nexec {bench.Python.Path} \"$@\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(starter, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var proof = await bench.ProveAsync(Samples.Of("output"), starter);

        Assert.Equal((holds, holds ? 1 : 0, holds ? 0 : 1), (proof.IsProven, proof.Upset.Count, proof.Against.Count));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_version_that_is_not_here_is_told_as_the_reason()
    {
        var proof = await bench.ProveAsync(Samples.Of("output").WithLine(5, "    difficulty: easy\n    python: \"3.99+\""));

        Assert.Contains("3.99+", proof.Skipped, StringComparison.Ordinal);
    }
}
