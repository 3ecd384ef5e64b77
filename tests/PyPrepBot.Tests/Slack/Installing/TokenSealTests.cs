using PyPrepBot.Slack.Installing;
using PyPrepBot.Tests.Architecture;

namespace PyPrepBot.Tests.Slack.Installing;

public sealed class TokenSealTests : IDisposable
{
    private readonly BookStage _stage = new();

    [Fact]
    public void What_was_closed_opens_after_a_restart_and_is_not_to_be_read()
    {
        var closed = Seal("keys").Close("T1", "xoxb-secret");

        Assert.Equal("xoxb-secret", Seal("keys").Open("T1", closed));
        Assert.DoesNotContain("xoxb", closed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keys", "T2")]
    [InlineData("other-keys", "T1")]
    public void It_opens_for_its_workspace_and_with_its_keys_only(string keys, string space)
    {
        var closed = Seal("keys").Close("T1", "xoxb-secret");

        Assert.Null(Seal(keys).Open(space, closed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not sealed at all")]
    [InlineData("CfDJ8AAAA")]
    public void What_was_never_closed_does_not_open(string closed) => Assert.Null(Seal("keys").Open("T1", closed));

    // What nobody names is not loaded where workspaces do not install by themselves.
    [Fact]
    public void One_file_alone_knows_the_library() => Assert.Equal(
        ["src/PyPrepBot.Slack/Installing/TokenSeal.cs"],
        Repository.Sources.Where(file => file.Code.Contains("AspNetCore.DataProtection", StringComparison.Ordinal)).Select(file => file.Path));

    public void Dispose() => _stage.Dispose();

    private TokenSeal Seal(string folder) => new(Path.Combine(_stage.Folder, folder));
}
