using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class FileQuestionBankTests : IDisposable
{
    private readonly QuestionFolder _folder = new();
    private readonly FakeTimeProvider _time = new();
    private TaskCompletionSource<BankReload> _reload = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FileQuestionBankTests() => _folder.Write("gil.yaml", Samples.Of("single"));

    [Fact]
    public void A_faulty_folder_stops_the_start_and_lists_what_is_wrong()
    {
        _folder.Write("gil.yaml", Samples.Of("single").WithLine(5, "    difficulty: simple"));

        var refused = Assert.Throws<BankLoadException>(Open);

        Assert.Equal("word", Assert.Single(refused.Faults).Rule);
        Assert.Contains("gil.yaml:5:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_is_taken_over_and_the_old_wording_can_still_be_graded()
    {
        using var bank = Open();
        var before = bank.Current;
        _folder.Write("gil.yaml", Samples.Of("single").WithLine(7, "    prompt: What does the interpreter do here?"));

        bank.Reload();

        Assert.Equal("What does the interpreter do here?", bank.Current.Find("gil-001")!.Prompt);
        Assert.Equal("What happens in this piece of Python?", before.Find("gil-001")!.Prompt);
        Assert.Equal(before.Find("gil-001"), bank.Current.FindRevision("gil-001", before.Find("gil-001")!.Revision));
    }

    [Fact]
    public void A_broken_edit_changes_nothing_until_it_is_mended()
    {
        using var bank = Open();
        var before = bank.Current;

        _folder.Write("gil.yaml", Samples.Of("multi").WithLine(5, "    difficulty: simple"));
        var broken = bank.Reload();

        Assert.Equal("word", Assert.Single(broken.Faults).Rule);
        Assert.Same(before, bank.Current);

        _folder.Write("gil.yaml", Samples.Of("multi"));
        var mended = bank.Reload();

        Assert.Empty(mended.Faults);
        Assert.Equal(QuestionKind.Multi, bank.Current.Find("gil-001")!.Kind);
    }

    [Fact]
    public async Task The_folder_is_watched_while_the_bot_runs()
    {
        using var bank = Open();

        _folder.Write("slots.yaml", "schema: `1`");
        var broken = await NextReloadAsync();
        Assert.Equal("slots.yaml", Assert.Single(broken.Faults).File);

        _folder.Write("slots.yaml", Samples.Of("output", "slots-001"));
        var mended = await NextReloadAsync();
        Assert.Empty(mended.Faults);
        Assert.NotNull(bank.Current.Find("slots-001"));

        _folder.Delete("slots.yaml");
        await NextReloadAsync();
        Assert.Null(bank.Current.Find("slots-001"));
    }

    [Fact]
    public void A_closed_bank_no_longer_looks()
    {
        var bank = Open();
        bank.Dispose();
        _folder.Write("slots.yaml", Samples.Of("output", "slots-001"));

        _time.Advance(FolderWatch.Poll * 3);

        Assert.False(_reload.Task.IsCompleted);
    }

    public void Dispose() => _folder.Dispose();

    private FileQuestionBank Open() =>
        new(_folder.Path, _ => [], _time, NullLogger<FileQuestionBank>.Instance, reload => _reload.TrySetResult(reload));

    // A late notice of the file system may put the rest off, so the clock goes on until the reload has come.
    private async Task<BankReload> NextReloadAsync()
    {
        while (!_reload.Task.IsCompleted)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            _time.Advance(FolderWatch.Poll);
            await Task.Yield();
        }

        var reload = await _reload.Task;
        _reload = new TaskCompletionSource<BankReload>(TaskCreationOptions.RunContinuationsAsynchronously);
        return reload;
    }
}
