using PyPrepBot.Slack.Installing;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Installing;

public sealed class FailedInstallTests : IDisposable
{
    private readonly InstallStage _stage = new();

    [Theory]
    [InlineData("invalid_code", 400, "Begin again")]
    [InlineData("bad_client_secret", 502, "can read in its log")]
    [InlineData("ratelimited", 502, "Try again in a minute")]
    [InlineData("access_denied", 502, "whether PyPrepBot is allowed")]
    public async Task What_slack_refuses_is_a_page_and_a_line(string error, int status, string words)
    {
        _stage.Slack.Fails(error);

        var page = await _stage.InstallAsync();

        Assert.Equal((status, 0), (page.Status, _stage.Book.All.Count));
        Assert.Contains(words, page.Html, StringComparison.Ordinal);
        Assert.Contains(error, Assert.Single(_stage.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":true,"access_token":"xoxp-1","token_type":"user","team":{"id":"T1"}}""")]
    [InlineData("""{"ok":true,"access_token":"xoxb-1","token_type":"bot","team":null,"enterprise":null}""")]
    [InlineData("""{"ok":true,"access_token":"xoxe.xoxb-1","refresh_token":"xoxe-1","token_type":"bot","team":{"id":"T1"}}""")]
    public async Task A_token_that_is_no_use_is_not_kept(string reply)
    {
        _stage.Slack.Answers(reply);

        Assert.Equal(502, (await _stage.InstallAsync()).Status);
        Assert.Empty(_stage.Book.All);
    }

    [Theory]
    [InlineData("<html>", 500)]
    [InlineData("no json", 200)]
    [InlineData("", 302)]
    public async Task Where_slack_is_in_trouble_nothing_is_kept(string body, int status)
    {
        _stage.Slack.Answers(body, status);

        var page = await _stage.InstallAsync();

        Assert.Equal((502, 1), (page.Status, _stage.Slack.Seen.Count));
        Assert.Contains("Slack could not be reached", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slack_is_not_waited_for_without_end()
    {
        _stage.Slack.Hangs();
        var installing = _stage.InstallAsync();

        await Passing.UntilAsync(_stage.Time, TimeSpan.FromSeconds(1), () => installing.IsCompleted);

        Assert.Equal(502, (await installing).Status);
    }

    [Theory]
    [InlineData("invalid_auth", 502, 0)]
    [InlineData("ratelimited", 200, 1)]
    [InlineData(null, 200, 1)]
    public async Task A_token_that_slack_disowns_is_not_kept_and_one_it_cannot_speak_of_is(string? error, int status, int kept)
    {
        _stage.Slack.Answers(InstallStage.Acme);
        if (error is null)
            _stage.Slack.Answers("", 503);
        else
            _stage.Slack.Fails(error);

        Assert.Equal((status, kept), ((await _stage.InstallAsync()).Status, _stage.Book.All.Count));
    }

    [Fact]
    public async Task The_page_loads_nothing_and_is_kept_nowhere()
    {
        var answer = await _stage.ReturnAsync(null, null);

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(("no-store", "no-referrer", "nosniff"), (answer.Headers["Cache-Control"], answer.Headers["Referrer-Policy"], answer.Headers["X-Content-Type-Options"]));
        Assert.DoesNotMatch("(src|@import|url\\()", InstallStage.Read(answer).Html);
        Assert.Equal("text/html; charset=utf-8", answer.ContentType);
        Assert.Contains($"{StateCookie.Name}=; Path=/; Max-Age=0;", answer.Headers["Set-Cookie"], StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "F16")]
    public async Task Nothing_secret_is_logged()
    {
        _stage.Slack.Answers(InstallStage.Acme).Fails("invalid_auth");

        var page = await _stage.InstallAsync();

        Assert.DoesNotMatch("xoxb|c0de|0123456789abcdef", string.Join('\n', _stage.Lines) + page.Html);
    }

    public void Dispose() => _stage.Dispose();
}
