using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Files;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Files;

public sealed class SharedFilesTests : IDisposable
{
    private readonly CountingHandler _web = new("id,prompt"u8.ToArray());
    private readonly SlackHttp _http;

    public SharedFilesTests() => _http = new SlackHttp(_web);

    [Fact]
    public async Task A_file_is_fetched_by_the_token_of_its_workspace()
    {
        Assert.NotNull(await ReadAsync("https://files.slack.com/files-pri/T1-F1/download/a.csv"));
        Assert.Equal("Bearer xoxb-T1", Assert.Single(_web.Asked).Authorization);
    }

    [Theory]
    [InlineData("https://evil.example/files-pri/T1-F1/download/a.csv")]
    [InlineData("http://files.slack.com/files-pri/T1-F1/download/a.csv")]
    [InlineData("https://drive.example/somebody/elses/file")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    public async Task The_token_goes_to_no_other_address(string address)
    {
        Assert.Null(await ReadAsync(address));
        Assert.Empty(_web.Asked);
    }

    [Fact]
    public async Task A_file_of_a_workspace_that_removed_the_bot_is_none() =>
        Assert.Null(await ReadAsync("https://files.slack.com/a", space: "T-gone"));

    [Fact]
    public async Task The_page_for_signing_in_is_no_file_whatever_it_is_called()
    {
        using var web = new CountingHandler("<!DOCTYPE html><title>Slack</title>"u8.ToArray());
        using var http = new SlackHttp(web);

        Assert.Null(await ReadAsync("https://files.slack.com/a", http: http));
    }

    public void Dispose()
    {
        _http.Dispose();
        _web.Dispose();
    }

    private Task<byte[]?> ReadAsync(string address, string space = "T1", SlackHttp? http = null) =>
        new SharedFiles(new OneToken(), http ?? _http, new SlackOptions(), TimeProvider.System).ReadAsync(
            new FileRef(Platform.Slack, "a.csv", 9, new Uri(address)) { Space = space }, 1000, TestContext.Current.CancellationToken);

    private sealed class OneToken : ITokens
    {
        public Installation? Of(string space) => space == "T1" ? new Installation(space, "xoxb-T1") : null;

        public void Forget(string space)
        {
        }
    }
}
