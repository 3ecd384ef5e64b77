using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Linting;

public sealed class ProofLintTests
{
    [Fact]
    public void A_question_that_was_never_proved_is_named() => Assert.Contains("never proved", Unproved(new()), StringComparison.Ordinal);

    [Fact]
    public void A_question_that_was_edited_since_is_named() =>
        Assert.Contains("edited after", Unproved(new() { ["gil-001"] = new ProofRecord("another", [], null) }), StringComparison.Ordinal);

    [Fact]
    public void A_question_as_it_was_proved_is_not()
    {
        var record = new ProofRecord(ProofDigest.Of(LintBank.Single, new ProofPlan()), ["3.15.2"], null);

        Assert.Equal("", Unproved(new() { ["gil-001"] = record }));
    }

    [Fact]
    public void A_folder_that_keeps_no_proofs_owes_none() => Assert.Empty(LintBank.Warnings("unproved", LintBank.Of(LintBank.Single)));

    private static string Unproved(Dictionary<string, ProofRecord> records) =>
        string.Concat(LintBank.Warnings("unproved", LintBank.Of(LintBank.Single), new LintWish(Records: records)).Select(warning => warning.Message));
}
