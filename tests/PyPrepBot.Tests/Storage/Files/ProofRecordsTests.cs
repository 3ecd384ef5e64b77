using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class ProofRecordsTests : IDisposable
{
    private readonly QuestionFolder _folder = new();

    [Fact]
    public void What_is_written_is_read_back()
    {
        ProofRecords.Write(_folder.Path, new Dictionary<string, ProofRecord>
        {
            ["gil-002"] = new("b", [], "It says \"what\" for: <tools>."),
            ["gil-001"] = new("a", ["3.11.7", "3.15.2"], null),
        });

        var read = ProofRecords.Read(_folder.Path)!;
        Assert.Equal(["3.11.7", "3.15.2"], read["gil-001"].Proven);
        Assert.Equal("It says \"what\" for: <tools>.", read["gil-002"].Skipped);
        Assert.Equal(2, read.Count);
    }

    [Fact]
    public void Each_question_has_a_line_of_its_own_in_the_order_of_ids()
    {
        ProofRecords.Write(_folder.Path, new Dictionary<string, ProofRecord> { ["b-001"] = new("x", [], null), ["a-001"] = new("y", [], null) });

        var lines = File.ReadAllLines(Path.Combine(_folder.Path, ProofRecords.FileName));
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("  \"a-001\": {", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_may_keep_none() => Assert.Null(ProofRecords.Read(_folder.Path));

    [Fact]
    public void A_broken_file_is_named_with_its_line()
    {
        _folder.Write(ProofRecords.FileName, "{\n  \"a-001\": {\n  nonsense");

        var failure = Assert.Throws<InvalidDataException>(() => ProofRecords.Read(_folder.Path));

        Assert.StartsWith("proofs.json:3:", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
