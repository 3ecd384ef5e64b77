using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Http;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class HttpModeTests
{
    private const string JsonType = "application/json";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_is_a_signed_form_and_its_answer_is_seen()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await ReceivesAsync(stage);
        bot.Answers = _ => (200, """{"response_type":"ephemeral","text":"Hi"}""", JsonType);

        var seen = await stage.Ada.TypesAsync("/quiz gil", Cancellation);
        var (body, headers) = bot.Seen.Single();

        Assert.Equal("Hi", seen.Text);
        Assert.Contains("command=%2Fquiz&text=gil", body, StringComparison.Ordinal);
        Assert.Equal(SlackSignature.Of(stage.Slack.SigningSecret, stage.Time.GetUtcNow(), body), headers["X-Slack-Signature"]);
        Assert.Empty(stage.Slack.Violations);
    }

    [Fact]
    public async Task A_press_is_a_form_with_one_field()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await ReceivesAsync(stage);
        await stage.PostAsync("""[{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"Go"}}]}]""");

        var pressing = stage.Ada.PressesAsync("Go", Cancellation);
        await stage.Slack.UntilAsync(() => !bot.Seen.IsEmpty, Cancellation);
        var body = bot.Seen.Single().Body;
        var payload = JsonNode.Parse(System.Net.WebUtility.UrlDecode(body["payload=".Length..]))!;
        await stage.Bot.RespondAsync(payload, """{"text":"Right"}""");

        Assert.Equal("block_actions", payload["type"]!.ToString());
        Assert.Equal("Right", (await pressing).Text);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("{\"ok\":true}")]
    public async Task A_window_is_closed_by_an_empty_answer_only(string text)
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await ReceivesAsync(stage);
        await stage.Slack.Member("ada").OpensFormAsync(stage, bot);

        bot.Answers = _ => (200, text, text[0] == '{' ? JsonType : "text/plain");
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => stage.Ada.SubmitsAsync(Cancellation, ("Why", "so")));
        bot.Answers = _ => (200, "", "text/plain");
        var seen = await stage.Ada.SubmitsAsync(Cancellation, ("Why", "so"));

        Assert.Equal("We had some trouble connecting. Try again?", failure.Message);
        Assert.Equal("Go", Assert.Single(seen.AsMessage.Buttons).Label);
    }

    [Fact]
    public async Task An_event_that_fails_comes_again_with_its_number()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await ReceivesAsync(stage);
        bot.Answers = _ => (500, "", "text/plain");

        stage.Slack.Faults.Archive(Stage.Daily);
        await stage.Slack.UntilAsync(() => stage.Slack.Transcript.Any(entry => entry is { Kind: "http", Direction: "in" }), Cancellation);
        stage.Time.Advance(TimeSpan.FromSeconds(0.1));
        await stage.Slack.UntilAsync(() => bot.Seen.Count == 2, Cancellation);
        var again = bot.Seen.Last();

        Assert.Equal(("1", "http_error"), (again.Headers["x-slack-retry-num"], again.Headers["x-slack-retry-reason"]));
        Assert.Equal(bot.Seen.First().Body, again.Body);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_told_to_who_typed()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Slack.DeliverTo(new Uri("http://127.0.0.1:9/slack/events"));

        var failure = await Assert.ThrowsAsync<TimeoutException>(() => stage.Ada.TypesAsync("/quiz", Cancellation));

        Assert.Contains("dispatch_failed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_is_verified_by_a_challenge_that_comes_back()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await ReceivesAsync(stage);

        var without = await stage.Slack.VerifiesAddressAsync(Cancellation);
        bot.Answers = body => (200, JsonNode.Parse(body)!["challenge"]!.ToString(), "text/plain");
        var with = await stage.Slack.VerifiesAddressAsync(Cancellation);

        Assert.Equal((false, true), (without, with));
    }

    [Fact]
    public async Task A_look_at_the_certificate_is_not_signed()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await ReceivesAsync(stage);

        var answer = await stage.Slack.ChecksCertificateAsync(Cancellation);

        Assert.Equal((200, ""), answer);
        Assert.StartsWith("ssl_check=1", bot.Seen.Single().Body, StringComparison.Ordinal);
        Assert.False(bot.Seen.Single().Headers.ContainsKey("X-Slack-Signature"));
    }

    private static async Task<RawReceiver> ReceivesAsync(Stage stage)
    {
        var bot = await RawReceiver.StartAsync();
        stage.Slack.DeliverTo(bot.Address);
        return bot;
    }
}
