namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class CallFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_is_answered_so_many_times_and_nothing_is_done()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.AnswerError("chat.*", "fatal_error", times: 2);

        string?[] errors = [(await PostAsync(stage)).Error, (await PostAsync(stage)).Error, (await PostAsync(stage)).Error];

        Assert.Equal(["fatal_error", "fatal_error", null], errors);
        Assert.Single(stage.Slack.Channel(Stage.Daily).Messages);
    }

    [Fact]
    public async Task A_page_comes_instead_of_an_answer()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.AnswerHtml("*", 502);

        var answer = await PostAsync(stage);

        Assert.Equal(502, answer.Status);
        Assert.StartsWith("<!DOCTYPE", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_ends_in_the_middle_or_is_empty_and_all_was_done()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.Empty("chat.postMessage");
        stage.Slack.Faults.Truncate("chat.getPermalink");

        var empty = await PostAsync(stage);
        var ts = Assert.Single(stage.Slack.Channel(Stage.Daily).Messages).Ts;
        using var form = new FormUrlEncodedContent([new("channel", stage.ChannelId()), new("message_ts", ts)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat.getPermalink") { Content = form };
        request.Headers.Authorization = new("Bearer", stage.Slack.BotToken);
        using var half = await stage.Bot.Http.SendAsync(request, Cancellation);

        Assert.Equal((200, ""), (empty.Status, empty.Text));
        Assert.False((await half.Content.ReadAsStringAsync(Cancellation)).EndsWith('}'));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_dropped_call_was_done_or_was_not(bool before, int posts)
    {
        await using var stage = await Stage.OpenAsync();
        if (before)
            stage.Slack.Faults.DropBefore("chat.postMessage");
        else
            stage.Slack.Faults.DropAfter("chat.postMessage");

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(stage));

        Assert.Equal(posts, stage.Slack.Channel(Stage.Daily).Messages.Count);
    }

    [Fact]
    public async Task A_delayed_call_waits_for_the_simulated_clock()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.Delay("auth.test", TimeSpan.FromSeconds(2));

        var asking = stage.Bot.CallAsync("auth.test");
        var early = await Task.WhenAny(asking, Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancellation)) == asking;
        stage.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.False(early);
        Assert.True((await asking.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancellation)).Ok);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(null)]
    public async Task A_limit_says_when_or_does_not(int? seconds)
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.RateLimit("auth.test", seconds is { } wait ? TimeSpan.FromSeconds(wait) : null);

        var answer = await stage.Bot.CallAsync("auth.test");

        Assert.Equal((429, "ratelimited", seconds), (answer.Status, answer.Error, (int?)answer.RetryAfter?.TotalSeconds));
    }

    [Fact]
    public async Task A_redirect_leads_elsewhere()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.Redirect("auth.test", new Uri("http://127.0.0.1:9/elsewhere"));

        Assert.Equal(302, (await stage.Bot.CallAsync("auth.test")).Status);
    }

    [Fact]
    public async Task A_response_url_fails_under_its_own_name()
    {
        await using var stage = await Stage.OpenReadyAsync();
        stage.Slack.Faults.Answer("response_url", 404, "no_service", type: "text/plain");
        var (_, envelope) = await stage.PressedAsync();
        await stage.Socket.AckAsync(envelope);

        var first = await stage.Bot.RespondAsync(envelope["payload"]!, """{"text":"x"}""");
        var second = await stage.Bot.RespondAsync(envelope["payload"]!, """{"text":"x"}""");

        Assert.Equal((404, 200), (first.Status, second.Status));
    }

    [Fact]
    public async Task What_was_cleared_is_over()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.Faults.AnswerError("*", "fatal_error", int.MaxValue);
        stage.Slack.Faults.RefuseAppToken();

        stage.Slack.Faults.Clear();

        Assert.True((await PostAsync(stage)).Ok);
        Assert.True((await stage.Bot.CallAsync(stage.Slack.AppToken, "apps.connections.open")).Ok);
    }

    private static Task<RawAnswer> PostAsync(Stage stage) =>
        stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"));
}
