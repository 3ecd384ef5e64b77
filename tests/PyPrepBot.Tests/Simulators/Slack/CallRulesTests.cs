using System.Text;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class CallRulesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_of_JSON_is_refused()
    {
        await using var stage = await Stage.OpenAsync();
        using var json = new StringContent("""{"user":"U1"}""", Encoding.UTF8, "application/json");

        var answer = await stage.Bot.SendAsync(HttpMethod.Post, "users.info", json, stage.Slack.BotToken);

        Assert.Equal("invalid_post_type", answer.Error);
    }

    [Fact]
    public async Task Asking_without_posting_is_refused()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.SendAsync(HttpMethod.Get, "auth.test", null, stage.Slack.BotToken);

        Assert.Equal("invalid_post_type", answer.Error);
    }

    [Fact]
    public async Task A_token_among_the_arguments_is_refused()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.CallAsync(null, "auth.test", ("token", stage.Slack.BotToken));

        Assert.Equal("not_authed", answer.Error);
        Assert.Contains("the token is an argument", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Slack.Transcript, entry => entry.Body?.ToJsonString().Contains("xoxb", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(null, "auth.test", "not_authed")]
    [InlineData("xoxb-nobody", "auth.test", "invalid_auth")]
    [InlineData("xapp", "auth.test", "not_allowed_token_type")]
    [InlineData("xoxb", "apps.connections.open", "not_allowed_token_type")]
    [InlineData("xoxb-nobody", "apps.connections.open", "invalid_auth")]
    [InlineData("xoxb", "chat.shout", "unknown_method")]
    public async Task A_token_opens_what_it_is_for(string? token, string method, string error)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.CallAsync(
            token switch { "xapp" => stage.Slack.AppToken, "xoxb" => stage.Slack.BotToken, _ => token }, method);

        Assert.Equal((200, error), (answer.Status, answer.Error));
    }

    [Theory]
    [InlineData("colour", "red", "/colour")]
    [InlineData("thread_ts", "null", "/thread_ts")]
    public async Task An_argument_that_says_nothing_is_refused(string name, string value, string place)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"), (name, value));

        Assert.Equal("invalid_arguments", answer.Error);
        Assert.Contains(place, answer.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_argument_is_named()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.CallAsync("chat.update", ("channel", stage.ChannelId()), ("text", "x"));

        Assert.Contains("missing required field: ts", answer.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_scope_is_named_with_what_there_is()
    {
        await using var stage = await Stage.OpenAsync(prepare: world =>
        {
            world.Installations[0].Scopes.Clear();
            world.Installations[0].Scopes.Add("commands");
        });

        var answer = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"));

        Assert.Equal("missing_scope", answer.Error);
        Assert.Equal(("chat:write", "commands"), (answer.Body!["needed"]!.ToString(), answer.Body["provided"]!.ToString()));
    }

    [Fact]
    public async Task Every_answer_to_a_bot_tells_its_scopes()
    {
        await using var stage = await Stage.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "auth.test");
        request.Headers.Authorization = new("Bearer", stage.Slack.BotToken);

        using var response = await stage.Bot.Http.SendAsync(request, Cancellation);

        Assert.Contains("chat:write", Assert.Single(response.Headers.GetValues("x-oauth-scopes")), StringComparison.Ordinal);
    }
}
