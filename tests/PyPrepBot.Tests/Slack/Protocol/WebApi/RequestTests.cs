using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

public sealed class RequestTests : IDisposable
{
    private readonly ApiStage _stage = new();

    [Fact, Trait("Row", "D1")]
    public async Task A_call_is_a_form_and_the_token_stands_in_the_header_only()
    {
        await _stage.CallAsync(SlackMethods.PostMessage, ("channel", "C1"), ("text", "größer & <kleiner> +1"), ("blocks", """[{"type":"divider"}]"""));

        var seen = Assert.Single(_stage.Seen);
        Assert.Equal(("POST", "/api/chat.postMessage", "Bearer " + ApiStage.Token), (seen.Method, seen.Path, seen.Authorization));
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", seen.ContentType);
        Assert.Equal(
            "channel=C1&text=gr%C3%B6%C3%9Fer+%26+%3Ckleiner%3E+%2B1&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D", seen.Body);
    }

    [Fact]
    public async Task A_reply_gives_its_json()
    {
        _stage.Slack.Answers("""{"ok":true,"url":"wss://x.test/"}""");

        var reply = await _stage.CallAsync(SlackMethods.OpenConnection);

        Assert.True(reply.Envelope.Ok);
        Assert.Equal("""{"ok":true,"url":"wss://x.test/"}""", System.Text.Encoding.UTF8.GetString(reply.Json.Span));
    }

    [Theory, Trait("Row", "F16")]
    [InlineData("""{"ok":false,"error":"invalid_blocks","errors":["'secret text' [json-pointer:/blocks/0]"]}""", 200)]
    [InlineData("<html>secret text</html>", 500)]
    [InlineData("secret text", 429)]
    public async Task Neither_logs_nor_failures_hold_the_token_the_arguments_or_the_body(string body, int status)
    {
        Array.ForEach(new int[7], _ => _stage.Slack.Answers(body, status, ("Retry-After", "1")));

        var failure = await Record.ExceptionAsync(() => _stage.PassAsync(_stage.PostAsync("C1", "secret text")));

        Assert.NotNull(failure);
        var told = string.Join('\n', [.. _stage.Lines, failure.ToString(), new SlackAccess(new Uri("https://x.test"), ApiStage.Token).ToString()]);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
    }

    public void Dispose() => _stage.Dispose();
}
