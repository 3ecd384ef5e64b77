using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Slack.Answering;

public sealed class ResponseUrlsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ScriptedSlack _slack;
    private readonly SlackHttp _http;
    private readonly ResponseUrls _urls;
    private readonly AnswerUrl _url;

    public ResponseUrlsTests()
    {
        _slack = new ScriptedSlack(_time);
        _http = new SlackHttp(_slack);
        _urls = new ResponseUrls(_http, _time, new ListLogger<ResponseUrls>(_lines));
        _url = new AnswerUrl(new Uri("https://hooks.slack.test/actions/T1/2/secret"), _time.GetUtcNow());
    }

    private static ResponseBody Body
    {
        get
        {
            var drawn = BlockKitRenderer.Render(new ChatMessage("Right.", new Paragraph("Right.")));
            return new ResponseBody("ephemeral", drawn.Text, drawn.Blocks) { ReplaceOriginal = false };
        }
    }

    [Theory, Trait("Row", "C7")]
    [InlineData("ok")]
    [InlineData("")]
    public async Task Whatever_stands_in_a_success_it_is_one_and_sent_once(string body)
    {
        _slack.Answers(body);

        Assert.True(await SendAsync());
        Assert.Equal("application/json; charset=utf-8", Assert.Single(_slack.Seen).ContentType);
        Assert.Null(_slack.Seen.Single().Authorization);
    }

    [Fact, Trait("Row", "C6")]
    public async Task An_address_that_is_not_known_yet_is_tried_once_more_after_a_second()
    {
        _slack.Answers("no_service", 404);

        Assert.True(await SendAsync());
        Assert.Equal(TimeSpan.FromSeconds(1), _slack.Seen.Last().At - _slack.Seen.First().At);
    }

    [Fact, Trait("Row", "C6")]
    public async Task An_address_that_is_still_not_known_is_given_up()
    {
        _slack.Answers("no_service", 404).Answers("no_service", 404);

        Assert.False(await SendAsync());
        Assert.Equal(2, _slack.Seen.Count);
    }

    [Fact, Trait("Row", "C5")]
    public async Task The_sixth_message_goes_another_way()
    {
        for (var use = 0; use < 5; use++)
        {
            Assert.True(await SendAsync());
        }

        Assert.False(await SendAsync());
        Assert.Equal(5, _slack.Seen.Count);
    }

    [Fact, Trait("Row", "C5")]
    public async Task After_half_an_hour_the_address_is_of_no_use()
    {
        _time.Advance(TimeSpan.FromMinutes(30));

        Assert.False(await SendAsync());
        Assert.Empty(_slack.Seen);
    }

    [Fact]
    public async Task Told_to_wait_it_waits_once()
    {
        _slack.Answers("", 429, ("Retry-After", "2"));

        Assert.True(await SendAsync());
        Assert.Equal(TimeSpan.FromSeconds(2), _slack.Seen.Last().At - _slack.Seen.First().At);
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_not_sent_another_way()
    {
        _slack.Throws(new HttpRequestException(HttpRequestError.ResponseEnded));

        Assert.True(await SendAsync());
        Assert.Single(_slack.Seen);
    }

    [Fact, Trait("Row", "F16")]
    public async Task The_address_is_in_no_log_line()
    {
        _slack.Answers("gone", 410);

        await SendAsync();

        Assert.DoesNotContain("secret", Assert.Single(_lines), StringComparison.Ordinal);
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> SendAsync()
    {
        var sending = _urls.SendAsync(_url, Body, TestContext.Current.CancellationToken);
        await Passing.UntilAsync(_time, TimeSpan.FromMilliseconds(100), () => sending.IsCompleted);
        return await sending;
    }
}
