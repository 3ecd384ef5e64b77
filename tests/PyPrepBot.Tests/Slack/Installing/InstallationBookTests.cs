using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Tests.Slack.Installing;

public sealed class InstallationBookTests : IDisposable
{
    private static readonly Installation Acme = new("T1", "xoxb-secret-1")
    {
        Name = "Acme",
        Enterprise = "E1",
        AppId = "A1",
        BotUser = "U_BOT",
        BotId = "B1",
        Scopes = ["commands", "chat:write"],
        InstalledBy = "U1",
        InstalledAt = DateTimeOffset.UnixEpoch,
    };

    private readonly BookStage _stage = new();

    [Fact]
    public void What_was_kept_is_there_after_a_restart()
    {
        _stage.Open().Keep(Acme);

        Assert.Equivalent(Acme, _stage.Open().Of("T1"), strict: true);
    }

    [Fact]
    public void Nobody_has_installed_a_new_bot() => Assert.Empty(_stage.Open().All);

    [Fact]
    public void Installing_again_replaces_token_and_scopes_in_place()
    {
        var book = _stage.Open();
        book.Keep(Acme);
        book.Keep(Acme with { Token = "xoxb-secret-2", Scopes = ["commands"] });

        var kept = Assert.Single(_stage.Open().All);
        Assert.Equal(("xoxb-secret-2", 1, "xoxb-secret-2"), (kept.Token, kept.Scopes.Count, book.Of("T1")?.Token));
        Assert.DoesNotContain("1-terces", _stage.Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Row", "F9")]
    [InlineData(1)]
    [InlineData(2)]
    public void A_token_is_deleted_at_once_and_as_often_as_it_is_said(int times)
    {
        var book = _stage.Open();
        book.Keep(Acme);
        book.Keep(new Installation("T2", "xoxb-other"));

        Array.ForEach(new int[times], _ => book.Forget("T1"));

        Assert.Null(book.Of("T1"));
        Assert.Equal(["T2"], _stage.Open().All.Select(other => other.Space));
        Assert.DoesNotContain("terces", _stage.Text, StringComparison.Ordinal);
        Assert.Single(_stage.Lines, line => line.Contains("removed from T1", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "F9")]
    public void A_workspace_that_nobody_knows_is_forgotten_without_a_trace()
    {
        _stage.Open().Forget("T9");

        Assert.False(File.Exists(_stage.Path));
    }

    [Fact, Trait("Row", "F4")]
    public void Two_workspaces_of_an_organisation_have_a_token_each()
    {
        var book = _stage.Open();
        book.Keep(Acme);
        book.Keep(Acme with { Space = "T2", Token = "xoxb-secret-2" });

        Assert.Equal(("xoxb-secret-1", "xoxb-secret-2", null), (book.Of("T1")?.Token, book.Of("T2")?.Token, book.Of("E1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":1,"installations":[null]}""")]
    [InlineData("""{"version":1,"installations":[{"space":"T1"}]}""")]
    [InlineData("""{"version":1,"installations":[{"space":"T1","se""")]
    public void A_damaged_file_is_named_and_left_as_it_is(string text)
    {
        File.WriteAllText(_stage.Path, text);

        var refusal = Assert.Throws<InvalidDataException>(() => _stage.Open());

        Assert.StartsWith(_stage.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(text, _stage.Text);
    }

    [Fact]
    public void A_file_of_a_newer_program_is_told_from_a_damaged_one()
    {
        File.WriteAllText(_stage.Path, """{"version":2,"installations":[]}""");

        Assert.Contains("newer program", Assert.Throws<InvalidDataException>(() => _stage.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_keys_are_lost_the_workspace_counts_as_not_installed_until_they_are_back()
    {
        _stage.Open().Keep(Acme);

        var without = _stage.Open(new PlainSeal("k2"));
        without.Keep(new Installation("T2", "xoxb-other"));

        Assert.Null(without.Of("T1"));
        Assert.Contains("slack-keys", Assert.Single(_stage.Lines, line => line.StartsWith("Error", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("xoxb-secret-1", _stage.Open().Of("T1")?.Token);
    }

    [Fact]
    public void What_cannot_be_written_does_not_count()
    {
        var book = _stage.Open();
        Directory.CreateDirectory(_stage.Path);

        Assert.ThrowsAny<SystemException>(() => book.Keep(Acme));
        Assert.Null(book.Of("T1"));
    }

    [Fact]
    public void A_removal_counts_though_the_disk_does_not_take_it()
    {
        var book = _stage.Open();
        book.Keep(Acme);
        Directory.CreateDirectory(_stage.Path + ".new");

        book.Forget("T1");

        Assert.Null(book.Of("T1"));
        Assert.Contains(_stage.Lines, line => line.StartsWith("Error: The dead token of T1", StringComparison.Ordinal));
    }

    [Fact, Trait("Row", "F16")]
    public void No_token_is_shown_or_logged()
    {
        _stage.Open().Keep(Acme);

        Assert.DoesNotContain("xoxb", $"{Acme} {string.Join(' ', _stage.Lines)} {_stage.Text}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_for_the_bot_alone_and_has_no_rest_beside_it()
    {
        _stage.Open().Keep(Acme);

        var rights = OperatingSystem.IsWindows() ? BookStage.ForItself : File.GetUnixFileMode(_stage.Path);
        Assert.Equal(BookStage.ForItself, rights);
        Assert.Equal([_stage.Path], Directory.GetFiles(_stage.Folder));
    }

    public void Dispose() => _stage.Dispose();
}
