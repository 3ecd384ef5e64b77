using System.Text;
using PyPrepBot.Storage;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class ImportJournalTests : IDisposable
{
    private readonly ExchangeFolder _folder = new ExchangeFolder().With("gil.yaml", Samples.Of("single"));
    private readonly ImportFile _file = new("in", Encoding.UTF8.GetBytes(TwoTopics()), ExchangeFormat.Yaml, ImportMode.Add);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_was_killed_between_two_files_is_finished_by_the_same_command(int renames)
    {
        Assert.Throws<KilledException>(() => WriteUntil(renames));

        Assert.True(BankImport.IsInterrupted(_folder.Path));
        Assert.Equal(_file.Fingerprint, BankImport.Resume(_folder.Path));
        Assert.False(BankImport.IsInterrupted(_folder.Path));
        Assert.Contains("gil-002", _folder.Text("gil.yaml"), StringComparison.Ordinal);
        Assert.Contains("slots-001", _folder.Text("slots.yaml"), StringComparison.Ordinal);
        Assert.Equal(["gil.yaml", "slots.yaml", "topics.yaml"], Names());
    }

    [Fact]
    public void What_was_killed_can_be_read_as_a_bank_before_it_is_finished()
    {
        Assert.Throws<KilledException>(() => WriteUntil(1));

        Assert.Empty(BankSources.Read(_folder.Path).Bank.Faults);
    }

    [Fact]
    public void A_file_that_was_edited_since_is_not_overwritten()
    {
        Assert.Throws<KilledException>(() => WriteUntil(0));
        _folder.With("gil.yaml", "# mine\n");

        var failure = Assert.Throws<StorageFailedException>(() => BankImport.Resume(_folder.Path));

        Assert.Contains("gil.yaml was edited", failure.Message, StringComparison.Ordinal);
        Assert.Equal("# mine\n", _folder.Text("gil.yaml"));
        Assert.DoesNotContain("slots.yaml", Names());
    }

    [Fact]
    public void A_file_that_was_edited_after_the_plan_stops_all_of_it()
    {
        var plan = Plan();
        _folder.With("gil.yaml", "# mine\n");
        var before = _folder.Snapshot();

        Assert.Throws<StorageFailedException>(() => BankImport.Write(_folder.Path, plan));

        Assert.Equal(before, _folder.Snapshot());
    }

    // A folder in the place of the draft stops every user; permissions would not stop root.
    [Fact]
    public void A_folder_that_cannot_be_written_stays_as_it_is()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, ".slots.yaml.new"));
        var before = _folder.Snapshot();

        var failure = Assert.Throws<StorageFailedException>(() => BankImport.Write(_folder.Path, Plan()));

        Assert.Contains("Nothing was changed", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void A_folder_that_may_only_be_read_stays_as_it_is()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "runs where permissions of folders hold: not as root");
        if (OperatingSystem.IsWindows())
            return;

        var before = _folder.Snapshot();
        var plan = Plan();
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var failure = Record.Exception(() => BankImport.Write(_folder.Path, plan));

        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.IsType<StorageFailedException>(failure);
        Assert.Equal(before, _folder.Snapshot());
    }

    public void Dispose() => _folder.Dispose();

    private ImportPlan Plan() => BankImport.Plan(_folder.Path, _file, _ => []);

    private void WriteUntil(int renames)
    {
        var left = renames;
        ImportJournal.Write(_folder.Path, Plan(), (from, to, overwrite) =>
        {
            if (left-- == 0)
                throw new KilledException();

            File.Move(from, to, overwrite);
        });
    }

    private List<string> Names() => [.. Directory.GetFiles(_folder.Path).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string TwoTopics()
    {
        var other = Samples.Of("output", "slots-001").Split('\n').Skip(3);
        return Samples.Of("single", "gil-002") + string.Join('\n', other)
            .Replace("- id: slots-001", "- id: slots-001\n    topic: slots", StringComparison.Ordinal);
    }

    private sealed class KilledException : Exception;
}
